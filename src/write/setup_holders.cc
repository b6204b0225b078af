// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/setup_holders.h"

#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "holders/project_authors.h"
#include "read/project_notice.h"
#include "reuse/layout.h"
#include "terms/holder.h"

namespace tgpl::write {
namespace {

std::string contributors_of(const read::Survey& found) {
  return cat({found.name, " contributors"});
}

/// More names than this in every header are nobody's wish.
constexpr std::size_t kManyHolders = 3;

void take_holders(SetupPlan& plan, std::vector<std::string> holders,
                  std::string source) {
  if (!plan.holders.empty()) return;
  plan.holders = std::move(holders);
  plan.holder_source = std::move(source);
}

/// What the project itself says. A long list of names becomes one line.
void take_stated(const read::Survey& found, SetupPlan& plan) {
  if (!plan.holders.empty()) return;
  // Of several authors nobody has said that they hold the copyright.
  const std::size_t most = found.holders_are_authors ? 1 : kManyHolders;
  if (found.holders.size() <= most && !found.holders_and_others)
    return take_holders(plan, found.holders, found.holder_source);
  const std::string_view who = found.holders_are_authors ? "author" : "holder";
  const std::string names =
      cat({counted(found.holders.size(), who),
           found.holders_and_others ? " and others" : ""});
  take_holders(plan, {contributors_of(found)},
               cat({names, " in ", found.holder_source}));
  plan.notes.push_back(
      cat({found.holder_source, " names ", names, "; the headers name ",
           plan.holders[0], ". To name them instead, use --holder for each"}));
}

/// Without a statement the history tells: a single author is the holder. Who
/// runs init is the holder only of what they alone wrote.
void take_authors(const tree::Tree& tree, const git::Config& config,
                  const read::Survey& found, SetupPlan& plan) {
  if (!plan.holders.empty()) return;
  const holders::ProjectAuthors authors =
      holders::project_authors(tree.authors());
  if (authors.people.empty()) {
    take_holders(plan, read::configured_holder(config), "git config");
    return;
  }
  const git::Author& first = authors.people.front();
  if (authors.people.size() == 1) {
    const std::string& configured = config.find("tgpl.holder").value_or("");
    const bool same = !configured.empty() &&
                      configured.find(first.email) != std::string::npos;
    plan.wrote_all = true;
    plan.is_author = !same;
    return take_holders(
        plan, {same ? configured : cat({first.name, " <", first.email, ">"})},
        "the only author in the history");
  }
  take_holders(plan, {contributors_of(found)}, "no copyright notices found");
  const std::size_t own =
      authors.commits_of(config.find("user.name").value_or(""),
                         config.find("user.email").value_or(""));
  plan.notes.push_back(
      cat({counted(authors.commits, "commit"), " by ",
           std::to_string(authors.people.size()), " people, ",
           own == 0 ? "none" : std::to_string(own),
           " of them by you; to name a holder, use --holder"}));
}

}  // namespace

void choose_holders(const tree::Tree& tree, const read::Context& context,
                    const git::Config& config, const read::Survey& found,
                    const SetupOptions& options, SetupPlan& plan) {
  take_holders(plan, options.holders, "--holder");
  if (context.terms) {
    std::vector<std::string> stated;
    for (const terms::Holder& holder : context.terms->holders)
      stated.push_back(terms::holder_text(holder));
    take_holders(plan, std::move(stated), std::string(reuse::kTermsPath));
  }
  take_stated(found, plan);
  // Other people may have published the project under its licence, without
  // naming anybody: who runs init need not be one of them.
  const bool stated = !plan.adopts && !found.license.empty();
  if (stated && tree.authors().empty())
    take_holders(plan, {contributors_of(found)}, "no copyright notices found");
  take_authors(tree, config, found, plan);
  if (plan.holders.empty()) {
    throw Error(ErrorKind::usage, "cannot determine the copyright holder",
                "use --holder 'NAME <EMAIL>', or set user.name in git config");
  }
  // Headers and TGPL.toml get the same form of a holder.
  for (std::string& holder : plan.holders) {
    read::require_name(holder);
    holder = terms::holder_text(terms::parse_holder(holder));
  }
}

}  // namespace tgpl::write
