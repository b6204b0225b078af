// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/licensing.h"

#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "check/covered.h"
#include "header/read.h"
#include "header/remark.h"

namespace tgpl::scan {
namespace {

std::vector<check::Claim> in(std::vector<check::Claim> claims,
                             const SharedText& source) {
  for (check::Claim& claim : claims) claim.source = source;
  return claims;
}

void append(std::vector<check::Claim>& to,
            const std::vector<header::Stated>& from) {
  for (const header::Stated& text : from)
    to.push_back({text.text, text.source, text.line});
}

/// REUSE 3.3, "Order of precedence": a sidecar hides the file's own content,
/// then REUSE.toml fills, adds or overrides.
void take_in_reuse_toml(const Context& context,
                        check::FileLicensing& licensing) {
  const header::Coverage coverage = header::resolve(
      context.reuse_files, licensing.path, !licensing.copyrights.empty(),
      !licensing.licenses.empty());
  if (coverage.file_ignored) {
    licensing.licenses.clear();
    licensing.copyrights.clear();
    licensing.snippet_licenses.clear();
    licensing.snippet_copyrights.clear();
    licensing.slips.clear();
  }
  append(licensing.licenses, coverage.expressions);
  append(licensing.copyrights, coverage.copyrights);
}

/// A folder below "subprojects/" beside a meson.build is another project.
bool is_in_meson_subproject(const Tree& tree, std::string_view path) {
  constexpr std::string_view kFolder = "subprojects/";
  for (std::size_t at = path.find(kFolder); at != std::string_view::npos;
       at = path.find(kFolder, at + 1)) {
    if (at > 0 && path[at - 1] != '/') continue;
    if (path.find('/', at + kFolder.size()) == std::string_view::npos)
      return false;
    if (tree.contains(cat({path.substr(0, at), "meson.build"}))) return true;
  }
  return false;
}

/// `said` stands in `source`: the file itself, or its sidecar.
check::FileLicensing licensing_from(const Context& context,
                                    const SharedText& path, const Said& said,
                                    const SharedText& source) {
  check::FileLicensing licensing;
  licensing.path = path;
  licensing.ours = is_ours(context, path);
  licensing.licenses = in(said.licenses, source);
  licensing.copyrights = in(said.copyrights, source);
  licensing.snippet_licenses = in(said.snippet_licenses, source);
  licensing.snippet_copyrights = in(said.snippet_copyrights, source);
  licensing.slips = said.slips;
  if (!licensing.slips.empty()) licensing.slips_source = source;
  licensing.remarks = said.remarks;
  if (!licensing.remarks.empty()) licensing.remarks_source = source;
  take_in_reuse_toml(context, licensing);
  return licensing;
}

check::FileLicensing unread(const std::string& path, std::string why) {
  check::FileLicensing licensing;
  licensing.path = path;
  licensing.unread = std::move(why);
  return licensing;
}

}  // namespace

bool is_covered_file(const Tree& tree, const git::Entry& entry) {
  return is_regular(entry) && check::is_covered(entry.path) &&
         !is_in_meson_subproject(tree, entry.path);
}

check::FileLicensing licensing_of(const Tree& tree, const Context& context,
                                  const git::Entry& entry,
                                  std::string_view bytes,
                                  ContentReader& reader) {
  if (const git::Entry* beside = tree.sidecar_of(entry.path)) {
    if (const std::optional<std::string> sidecar = reader.read(*beside))
      return licensing_from(context, entry.path, said_by(notices_of(*sidecar)),
                            beside->path);
  }
  const SharedText path = entry.path;
  return licensing_from(context, path, said_by(notices_of(bytes)), path);
}

std::optional<check::FileLicensing> read_licensing(const Tree& tree,
                                                   const Context& context,
                                                   const git::Entry& entry,
                                                   NoticeReader& reader,
                                                   ReadFrom from) {
  if (!is_covered_file(tree, entry)) return std::nullopt;
  try {
    const std::shared_ptr<const Said> said = reader.read(entry, from);
    if (!said) {
      // Not there: deleted from the work tree. An object that is missing is
      // another matter.
      if (tree.source().kind == SourceKind::work_tree && !entry.skipped)
        return std::nullopt;
      return unread(entry.path, "its object is missing from the repository");
    }
    if (said->empty) return std::nullopt;
    if (const git::Entry* beside = tree.sidecar_of(entry.path)) {
      // Few, and always as the repository has them, so that no attribute has
      // to be asked for.
      if (const auto sidecar = reader.read(*beside, ReadFrom::blob))
        return licensing_from(context, entry.path, *sidecar, beside->path);
    }
    const SharedText path = entry.path;
    return licensing_from(context, path, *said, path);
  } catch (const Error& error) {
    return unread(entry.path, error.message());
  }
}

}  // namespace tgpl::scan
