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

std::vector<check::Claim> claims(const std::vector<header::Tag>& tags,
                                 const std::string& source) {
  std::vector<check::Claim> out;
  out.reserve(tags.size());
  for (const header::Tag& tag : tags)
    out.push_back({tag.value, source, tag.line});
  return out;
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

}  // namespace

bool is_covered_file(const Tree& tree, const git::Entry& entry) {
  return is_regular(entry) && check::is_covered(entry.path) &&
         !is_in_meson_subproject(tree, entry.path);
}

check::FileLicensing licensing_of(const Tree& tree, const Context& context,
                                  const git::Entry& entry,
                                  std::string_view bytes,
                                  ContentReader& reader) {
  check::FileLicensing licensing;
  licensing.path = entry.path;
  licensing.ours = is_ours(context, entry.path);
  std::string source = entry.path;
  std::optional<std::string> sidecar;
  if (const git::Entry* beside = tree.find(entry.path + ".license")) {
    sidecar = reader.read(*beside);
    if (sidecar) {
      source = beside->path;
      bytes = *sidecar;
    }
  }
  const header::Notices notices = header::read_notices(bytes);
  licensing.licenses = claims(notices.licenses, source);
  licensing.copyrights = claims(notices.copyrights, source);
  licensing.snippet_licenses = claims(notices.of_snippets.licenses, source);
  licensing.snippet_copyrights = claims(notices.of_snippets.copyrights, source);
  licensing.remarks = header::read_remarks(bytes);
  licensing.remarks_source = source;
  licensing.slips = notices.slips;
  licensing.slips_source = source;
  take_in_reuse_toml(context, licensing);
  return licensing;
}

std::optional<check::FileLicensing> read_licensing(const Tree& tree,
                                                   const Context& context,
                                                   const git::Entry& entry,
                                                   ContentReader& reader) {
  if (!is_covered_file(tree, entry)) return std::nullopt;
  try {
    const std::optional<std::string> bytes = reader.read(entry);
    if (bytes && bytes->empty()) return std::nullopt;
    if (bytes) return licensing_of(tree, context, entry, *bytes, reader);
    // Not there: deleted from the work tree, or left out of it by a sparse
    // checkout. An object that is missing is another matter.
    if (tree.source().kind == SourceKind::work_tree) return std::nullopt;
    check::FileLicensing unread;
    unread.path = entry.path;
    unread.unread = "its object is missing from the repository";
    return unread;
  } catch (const Error& error) {
    check::FileLicensing unread;
    unread.path = entry.path;
    unread.unread = error.message();
    return unread;
  }
}

}  // namespace tgpl::scan
