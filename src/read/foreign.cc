// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/foreign.h"

#include <algorithm>
#include <set>

#include "base/path.h"
#include "base/text.h"
#include "check/stated.h"
#include "license/copyright_notice.h"
#include "license/detect.h"
#include "license/license_text.h"
#include "license/manifest_fields.h"
#include "license/tgpl.h"
#include "read/survey.h"
#include "reuse/covered.h"
#include "reuse/layout.h"
#include "spdx/expression.h"

namespace tgpl::read {
namespace {

/// The holders in a licence text, without years and prefixes.
std::vector<std::string> holders_in(std::string_view text) {
  std::vector<std::string> holders;
  for (const std::string& line : license::copyright_lines(text))
    holders.push_back(license::holder_of(line));
  return holders;
}

/// Whether one of the licences of the project has this text.
bool is_project_text(std::string_view text, const ProjectStatement& project) {
  const spdx::ParseResult wanted = spdx::parse(project.expression);
  if (!wanted.expression) return false;
  const std::vector<std::string> ids = spdx::license_ids(*wanted.expression);
  const license::TextMatch match = license::match_text(text);
  if (match.family.empty())
    return states_project_license(license::detect(text), project);
  return std::ranges::any_of(
      ids, [&](const std::string& id) { return answers_for(match, id); });
}

/// Whether a licence file has the project's licence and one of its holders.
bool is_same_licence(std::string_view text, const ProjectStatement& project) {
  if (!is_project_text(text, project)) return false;
  const std::vector<std::string> holders = holders_in(text);
  return holders.empty() ||
         std::ranges::any_of(holders, [&](const std::string& holder) {
           return is_holder(project, holder);
         });
}

/// The licence files of the top directory, for recognising copies of them.
std::set<std::string> texts_at_top(const tree::Tree& tree,
                                   tree::ContentReader& reader,
                                   const ProjectStatement& project) {
  std::set<std::string> texts;
  for (const std::string& path : project.license_files) {
    const git::Entry* entry = tree.find(path);
    if (entry == nullptr) continue;
    if (const auto text = reader.read(*entry)) texts.emplace(trim(*text));
  }
  return texts;
}

/// Why the licence file makes its directory third-party; "" if it does not.
std::string reason_of_license_file(std::string_view path, std::string_view text,
                                   const ProjectStatement& project) {
  const license::TextMatch match = license::match_text(text);
  if (!reuse::is_license_file_name(base_name(path)) && match.family.empty())
    return "";
  if (!project.adopts && is_same_licence(text, project)) return "";
  return cat({"directory with its own licence (", path,
              match.expression.empty() ? "" : ": ", match.expression, ")"});
}

std::vector<std::string> families_of(std::string_view expression) {
  const spdx::ParseResult parsed = spdx::parse(expression);
  std::vector<std::string> families;
  if (!parsed.expression) return families;
  for (const std::string& id : spdx::license_ids(*parsed.expression))
    families.emplace_back(check::without_version_choice(id));
  return families;
}

/// Why the manifest makes its directory third-party, which it does if it names
/// none of the project's licences; "" if it does not.
std::string reason_of_manifest(std::string_view path, std::string_view text,
                               const ProjectStatement& project) {
  const auto field = license::license_field(path, text);
  if (!field || field->expression.empty()) return "";
  const std::vector<std::string> wanted = families_of(project.expression);
  const std::vector<std::string> named = families_of(field->expression);
  if (named.empty() || std::ranges::find_first_of(named, wanted) != named.end())
    return "";
  return cat({"package under a different licence (", path, ": ",
              field->expression, ")"});
}

}  // namespace

std::vector<ForeignFolder> foreign_folders(const tree::Tree& tree,
                                           const ProjectStatement& project) {
  std::vector<ForeignFolder> folders;
  tree::ContentReader reader = tree.reader();
  const std::set<std::string> own = texts_at_top(tree, reader, project);
  for (const git::Entry& entry : tree.entries()) {
    const std::string_view folder = parent_path(entry.path);
    if (folder.empty() || reuse::is_below_texts(entry.path)) continue;
    const bool manifest = license::is_manifest(entry.path);
    if (!manifest && !reuse::may_hold_license(base_name(entry.path))) continue;
    const std::optional<std::string> text = reader.read(entry);
    if (!text || trim(*text).empty()) continue;
    if (!project.adopts && own.contains(std::string(trim(*text)))) continue;
    std::string reason =
        manifest ? reason_of_manifest(entry.path, *text, project)
                 : reason_of_license_file(entry.path, *text, project);
    if (!reason.empty())
      folders.push_back({std::string(folder), std::move(reason)});
  }
  return folders;
}

const ForeignFolder* foreign_folder_of(
    const std::vector<ForeignFolder>& folders, std::string_view path) {
  const auto found =
      std::ranges::find_if(folders, [&](const ForeignFolder& folder) {
        return path.size() > folder.path.size() &&
               path.starts_with(folder.path) && path[folder.path.size()] == '/';
      });
  return found == folders.end() ? nullptr : &*found;
}

}  // namespace tgpl::read
