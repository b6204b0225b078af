// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/project_holders.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/path.h"
#include "base/text.h"
#include "license/authors.h"
#include "license/copyright_notice.h"

namespace tgpl::read {
namespace {

void take_holders(Survey& out, std::string_view text, const std::string& path) {
  for (const std::string& line : license::copyright_lines(text)) {
    const std::string holder = license::holder_of(line);
    const bool known =
        std::ranges::find(out.holders, holder) != out.holders.end();
    if (!holder.empty() && !known) out.holders.push_back(holder);
  }
  if (out.holder_source.empty() && !out.holders.empty())
    out.holder_source = path;
}

/// A single notice in some file does not make its holder one of the project,
/// and neither do many, if most notices name others.
void take_most_frequent(const NoticeCounts& counts, Survey& out) {
  constexpr std::size_t kEnoughNotices = 3;
  const std::string most = most_frequent(counts.holders);
  if (most.empty()) return;
  const std::size_t count = counts.holders.at(most);
  if (count < kEnoughNotices || 2 * count <= counts.files_with_holder) return;
  out.holders = {most};
  out.holder_source = cat({std::to_string(count), " notices in the files"});
}

void take_authors(license::StatedAuthors found, const std::string& path,
                  Survey& out) {
  if (found.names.empty()) return;
  out.holders = std::move(found.names);
  out.holder_source = path;
  out.holders_are_authors = !found.are_holders;
  out.holders_and_others = found.and_others;
}

bool is_authors_file(const git::Entry& entry) {
  const std::string_view path = entry.path;
  const std::string_view stem = path.substr(0, path.find('.'));
  return tree::is_regular(entry) && path.find('/') == path.npos &&
         (stem == "AUTHORS" || stem == "Authors");
}

bool may_be_manifest(const git::Entry& entry) {
  const std::string_view folder = parent_path(entry.path);
  return tree::is_regular(entry) && (folder.empty() || folder == "debian");
}

}  // namespace

void find_holders(const tree::Tree& tree, tree::ContentReader& reader,
                  const NoticeCounts& counts, Survey& out) {
  for (const LicenseFile& text : out.texts)
    take_holders(out, text.text, text.path);
  for (const char* path : {"NOTICE", "NOTICE.txt", "NOTICE.md"}) {
    const git::Entry* entry = tree.find(path);
    if (!out.holders.empty() || entry == nullptr) continue;
    if (const auto text = reader.read(*entry)) take_holders(out, *text, path);
  }
  if (out.holders.empty()) take_most_frequent(counts, out);
  for (const git::Entry& entry : tree.entries()) {
    if (!out.holders.empty()) return;
    if (!is_authors_file(entry)) continue;
    if (const auto text = reader.read(entry))
      take_authors(license::authors_in_list(*text), entry.path, out);
  }
  for (const git::Entry& entry : tree.entries()) {
    if (!out.holders.empty()) return;
    if (!may_be_manifest(entry) || !license::may_name_authors(entry.path))
      continue;
    const std::optional<std::string> text = reader.read(entry);
    if (!text) continue;
    if (auto found = license::authors_in_manifest(entry.path, *text))
      take_authors(std::move(*found), entry.path, out);
  }
}

}  // namespace tgpl::read
