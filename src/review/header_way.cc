// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/header_way.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "base/error.h"
#include "base/shell_word.h"
#include "base/text.h"
#include "check/rule_table.h"
#include "header/read.h"
#include "license/detect.h"
#include "license/manifest_fields.h"
#include "license/tgpl.h"
#include "read/own_words.h"
#include "read/project_notice.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"
#include "write/label.h"

namespace tgpl::review {
namespace {

constexpr std::size_t kMost = 100;

/// Whether the words can be declared as they are: licences of the SPDX list. If
/// several apply at once, they may be those of other files.
bool is_exact(const spdx::Expression& words) {
  if (words.kind == spdx::Expression::Kind::all_of) return false;
  if (words.kind == spdx::Expression::Kind::any_of)
    return std::ranges::all_of(words.operands, is_exact);
  return license::is_tgpl(words.id) ||
         spdx::find_license(spdx::text_id(words.id)) != nullptr;
}

/// The licence that the file states in words; "" if that is not exact. The
/// words of a manifest are about a package.
std::string words_of(const tree::Tree& tree, const std::string& path) {
  const git::Entry* entry = tree.find(path);
  if (entry == nullptr || license::is_manifest(path)) return "";
  tree::ContentReader reader = tree.reader();
  const auto bytes = reader.read(*entry);
  if (!bytes) return "";
  std::string words = license::detect(header::without_ignored(*bytes)).stated();
  const auto parsed = spdx::parse(words).expression;
  return parsed && is_exact(*parsed) ? words : "";
}

/// The holders that the notices of the file name.
std::vector<std::string> holders_in(const tree::Tree& tree,
                                    const std::string& path) {
  std::vector<std::string> holders;
  const git::Entry* entry = tree.find(path);
  if (entry == nullptr) return holders;
  tree::ContentReader reader = tree.reader();
  const auto bytes = reader.read(*entry);
  if (!bytes) return holders;
  for (const license::CopyrightForm& form :
       license::detect(header::without_ignored(*bytes)).holders) {
    const std::string holder = read::named_holder(form, *bytes);
    if (!holder.empty() && std::ranges::find(holders, holder) == holders.end())
      holders.push_back(holder);
  }
  return holders;
}

class Finder {
 public:
  Finder(const tree::Tree& tree, const read::Context& context)
      : tree_(tree),
        context_(context),
        project_(read::project_notice(context, tree.config(), "", {})) {}

  HeaderWay way_for(const std::string& path, bool in_words) const {
    HeaderWay way{.has_words = in_words,
                  .excepted = !read::is_ours(context_, path)};
    const std::string words = in_words ? words_of(tree_, path) : "";
    if (way.excepted || (in_words && words.empty())) return way;
    const bool other = in_words && words != project_.expression;
    const std::string license =
        other ? cat({" --license ", shell_word(words)}) : "";
    const std::string& expression = other ? words : project_.expression;
    if (in_words) {
      way.command = command_for_words(path, expression, license);
      return way;
    }
    if (labels(path, expression, project_.copyrights, true))
      way.command = "git tgpl header add --force-own";
    return way;
  }

 private:
  /// Where others hold the copyright, they are named instead of the project.
  std::string command_for_words(const std::string& path,
                                const std::string& expression,
                                const std::string& license) const {
    if (labels(path, expression, project_.copyrights, false))
      return cat({"git tgpl header add", license});
    const std::vector<std::string> holders = holders_in(tree_, path);
    std::string options;
    for (const std::string& holder : holders)
      options += cat({" --holder ", shell_word(holder)});
    return !holders.empty() && labels(path, expression, holders, false)
               ? cat({"git tgpl header add", options, license})
               : "";
  }

  bool labels(const std::string& path, const std::string& expression,
              const std::vector<std::string>& holders, bool forced) const {
    const git::Entry* entry = tree_.find(path);
    if (entry == nullptr) return false;
    header::Notice notice = project_;
    notice.expression = expression;
    notice.copyrights = holders;
    const auto plans = write::plan_labels(
        tree_, context_, {*entry},
        {.notice = notice, .named = {path}, .force_own = forced});
    return !plans.empty() && write::is_edit(plans.front().action);
  }

  const tree::Tree& tree_;
  const read::Context& context_;
  header::Notice project_;
};

}  // namespace

bool is_about_words(const check::Finding& finding) {
  return finding.rule == check::kLicenseMissing.id && !finding.fix;
}

HeaderWays header_ways(const tree::Tree& tree, const read::Context& context,
                       const std::vector<check::Finding>& findings,
                       const LabelPlan& plan) {
  std::map<std::string, bool> paths;  // and whether they state it in words
  for (const write::FilePlan& file : plan.files) {
    if (file.action == write::Action::leave) paths.emplace(file.path, false);
  }
  for (const check::Finding& finding : findings) {
    if (is_about_words(finding)) paths[finding.path.str()] = true;
  }
  HeaderWays ways;
  if (!context.terms || paths.size() > kMost) return ways;
  try {
    const Finder finder(tree, context);
    for (const auto& [path, in_words] : paths)
      ways.emplace(path, finder.way_for(path, in_words));
  } catch (const Error&) {
    // The project names no licence or no holder, so no command works.
    return {};
  }
  return ways;
}

std::vector<std::string> commands_of(const HeaderWays& ways, bool has_words,
                                     git::Standing standing) {
  std::map<std::string, std::vector<std::string>> paths;
  for (const auto& [path, way] : ways) {
    if (!way.command.empty() && way.has_words == has_words)
      paths[way.command].push_back(path);
  }
  std::vector<std::string> commands;
  for (const auto& [command, files] : paths) {
    if (auto whole = git::command_on(command, files, standing))
      commands.push_back(std::move(*whole));
  }
  return commands;
}

}  // namespace tgpl::review
