// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/foreign.h"

#include <algorithm>

#include "base/path.h"
#include "base/text.h"
#include "check/stated.h"
#include "license/copyright_notice.h"
#include "license/holder.h"
#include "license/license_text.h"
#include "license/manifest_fields.h"
#include "license/tgpl.h"
#include "read/survey.h"
#include "reuse/covered.h"
#include "reuse/layout.h"
#include "spdx/expression.h"

namespace tgpl::write {
namespace {

/// The holders in a licence text, without years and prefixes.
std::vector<std::string> holders_in(std::string_view text) {
  std::vector<std::string> holders;
  for (const std::string& line : license::copyright_lines(text))
    holders.push_back(license::holder_of(line));
  return holders;
}

/// Whether a licence file has the project's licence and one of its holders.
bool is_same_licence(std::string_view text, const header::Notice& notice) {
  const spdx::ParseResult wanted = spdx::parse(notice.expression);
  if (!wanted.expression) return false;
  const std::vector<std::string> ids = spdx::license_ids(*wanted.expression);
  const license::TextMatch match = license::match_text(text);
  const bool same = std::ranges::any_of(
      ids, [&](const std::string& id) { return read::answers_for(match, id); });
  if (!same) return false;
  const std::vector<std::string> holders = holders_in(text);
  return holders.empty() ||
         std::ranges::any_of(holders, [&](const std::string& holder) {
           // Licence files of a project may have different e-mail addresses.
           return license::is_named_in(notice.copyrights,
                                       license::holder_from_notice(holder),
                                       license::same_name);
         });
}

/// Why the licence file makes its directory third-party; "" if it does not.
std::string reason_of_license_file(std::string_view path, std::string_view text,
                                   const header::Notice& notice, bool adopts) {
  const license::TextMatch match = license::match_text(text);
  if (!reuse::is_license_file_name(base_name(path)) && match.family.empty())
    return "";
  if (!adopts && is_same_licence(text, notice)) return "";
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
                               const header::Notice& notice) {
  const auto field = license::license_field(path, text);
  if (!field || field->expression.empty()) return "";
  const std::vector<std::string> wanted = families_of(notice.expression);
  const std::vector<std::string> named = families_of(field->expression);
  if (named.empty() || std::ranges::find_first_of(named, wanted) != named.end())
    return "";
  return cat({"package under a different licence (", path, ": ",
              field->expression, ")"});
}

}  // namespace

std::vector<ForeignFolder> foreign_folders(const tree::Tree& tree,
                                           const header::Notice& notice,
                                           bool adopts) {
  std::vector<ForeignFolder> folders;
  tree::ContentReader reader = tree.reader();
  for (const git::Entry& entry : tree.entries()) {
    const std::string_view folder = parent_path(entry.path);
    if (folder.empty() || reuse::is_below_texts(entry.path)) continue;
    const bool manifest = license::is_manifest(entry.path);
    if (!manifest && !reuse::may_hold_license(base_name(entry.path))) continue;
    const std::optional<std::string> text = reader.read(entry);
    if (!text || trim(*text).empty()) continue;
    std::string reason =
        manifest ? reason_of_manifest(entry.path, *text, notice)
                 : reason_of_license_file(entry.path, *text, notice, adopts);
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

}  // namespace tgpl::write
