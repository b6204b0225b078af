// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/survey.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/text.h"
#include "holders/project_authors.h"
#include "read/manifest.h"
#include "read/notice_counts.h"
#include "read/project_holders.h"
#include "read/project_license.h"
#include "read/project_notice.h"
#include "read/tree_facts.h"

namespace tgpl::read {
namespace {

/// Returns the URL if it may be published: not a local path, no password; else
/// "".
std::string public_url(const std::string& url) {
  constexpr auto kSchemes =
      std::to_array<std::string_view>({"https://", "http://", "git://"});
  const bool known = std::ranges::any_of(
      kSchemes,
      [&](std::string_view scheme) { return url.starts_with(scheme); });
  return known && url.find('@') == std::string::npos ? url : "";
}

/// The files and directories of the tree that a text names.
std::vector<std::string> paths_in(const tree::Tree& tree,
                                  std::string_view text) {
  std::vector<std::string> paths;
  std::string words(text);
  std::ranges::replace_if(
      words,
      [](char c) {
        return std::string_view(" \t\r\n\"'`(),;").find(c) !=
               std::string_view::npos;
      },
      ' ');
  for (std::string_view word : split(words, ' ')) {
    while (word.ends_with('.') || word.ends_with('/')) word.remove_suffix(1);
    if (word.empty()) continue;
    const std::string below = cat({word, "/"});
    const bool known =
        std::ranges::any_of(tree.entries(), [&](const git::Entry& entry) {
          return entry.path == word || entry.path.starts_with(below);
        });
    if (known) paths.emplace_back(word);
  }
  return paths;
}

/// A project without a statement is its only author's, as for init.
void take_only_author(const tree::Tree& tree, ProjectStatement& out) {
  const holders::ProjectAuthors authors =
      holders::project_authors(tree.authors());
  if (authors.people.size() == 1)
    out.holders.push_back(authors.people.front().name);
}

}  // namespace

std::string name_from(std::string_view location) {
  while (location.ends_with('/')) location.remove_suffix(1);
  std::string_view name = location.substr(location.find_last_of("/:") + 1);
  if (name.ends_with(".git")) name.remove_suffix(4);
  return std::string(name);
}

Survey survey(const tree::Tree& tree, const Context& context,
              const git::Config& config) {
  Survey out;
  const std::string remote = config.find("remote.origin.url").value_or("");
  out.origin = public_url(remote);
  out.name = name_from(out.origin.empty() ? tree.work_tree() : out.origin);
  tree::ContentReader reader = tree.reader();
  out.texts = root_texts(tree, reader);
  const std::vector<Manifest> manifests = read_manifests(tree, reader);
  const NoticeCounts counts = count_notices(tree, context);
  std::vector<check::LicenseText> texts = context.texts;
  if (out.texts.empty()) compare_texts(tree, texts);
  find_licence(texts, manifests, counts, out);
  for (const LicenseFile& text : out.texts) {
    if (text.more.empty()) continue;
    for (std::string& path : paths_in(tree, text.more))
      out.carved_out.push_back(std::move(path));
  }
  find_holders(tree, reader, counts, out);
  return out;
}

ProjectStatement project_statement(const tree::Tree& tree,
                                   const Context& context,
                                   const git::Config& config) {
  const Survey found = survey(tree, context, config);
  const header::Notice terms = terms_notice(context);
  ProjectStatement out{terms.expression, terms.copyrights};
  if (out.expression.empty()) out.expression = found.license;
  out.holders.insert(out.holders.end(), found.holders.begin(),
                     found.holders.end());
  out.holders.push_back(found.name);
  if (terms.copyrights.empty() && found.holders.empty())
    take_only_author(tree, out);
  out.license_files = root_license_names(tree);
  return out;
}

}  // namespace tgpl::read
