// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/inventory.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/digest.h"
#include "base/error.h"
#include "base/parallel.h"
#include "base/text.h"
#include "header/encoding.h"
#include "header/read.h"
#include "header/style_choice.h"
#include "license/detect.h"
#include "read/own_words.h"
#include "read/read_state.h"
#include "spdx/expression.h"

namespace tgpl::read {
namespace {

std::string read_whole(tree::ContentReader& reader, const git::Entry& entry) {
  // A bill of materials has the digests of all files, also of large ones.
  std::optional<std::string> bytes = reader.read(entry, kLargestEdited);
  if (bytes) return std::move(*bytes);
  throw Error(ErrorKind::repository,
              cat({"the content of ", quote(entry.path), " is missing"}),
              "run 'git fsck' to list what is missing or damaged");
}

/// Of some words, what stands for the text of the LicenseRefs in them.
using RefTexts = std::map<std::string, std::string>;

void take_texts(const license::Detection& found, std::string_view text,
                RefTexts& out) {
  constexpr std::string_view kRef = "LicenseRef-";
  for (const license::FoundNotice& notice : found.notices) {
    if (notice.kind == license::NoticeKind::tag || notice.in_code) continue;
    for (const std::string& ref : spdx::refs_in(notice.expression))
      out.emplace(ref, text.substr(notice.begin, notice.end - notice.begin));
  }
  for (const license::DetectedText& one : found.texts) {
    if (one.fit != license::TextFit::modified) continue;
    for (const std::string& id : one.ids)
      out.emplace(
          cat({kRef, id, "-modified"}),
          text.substr(one.bytes.begin, one.bytes.end - one.bytes.begin));
  }
}

std::vector<std::string> notices_in(const license::Detection& found,
                                    std::string_view text) {
  std::vector<std::string> out;
  for (const license::CopyrightForm& form : found.holders) {
    if (named_holder(form, text).empty()) continue;
    std::string notice(trim(text.substr(form.begin, form.end - form.begin)));
    if (std::ranges::find(out, notice) == out.end())
      out.push_back(std::move(notice));
  }
  return out;
}

FileWords words_in(std::string_view bytes, RefTexts& texts) {
  if (header::is_lfs_pointer(bytes)) return {.unread = "git-lfs pointer"};
  if (header::is_binary(bytes)) return {.unread = "binary file"};
  const std::string text = header::without_ignored(bytes);
  const license::Detection found = license::detect(text);
  FileWords out;
  out.licenses = found.stated();
  out.clear = found.is_clear();
  if (!out.licenses.empty()) out.line = line_of(text, first_statement(found));
  out.notices = notices_in(found, text);
  take_texts(found, text, texts);
  return out;
}

struct ReadFiles {
  std::vector<FileDigests> files;
  RefTexts texts;
};

ReadFiles read_files(const tree::Tree& tree) {
  std::vector<git::Entry> entries;
  std::ranges::copy_if(tree.entries(), std::back_inserter(entries),
                       tree::is_regular);
  std::vector<FileDigests> out(entries.size());
  std::vector<RefTexts> texts(entries.size());
  for_each_index(
      entries.size(), [&] { return tree.reader(); },
      [&](tree::ContentReader& reader, std::size_t i) {
        const std::string bytes = read_whole(reader, entries[i]);
        out[i] = {entries[i].path, digest_hex(Digest::sha1, bytes),
                  digest_hex(Digest::sha256, bytes), words_in(bytes, texts[i])};
      });
  RefTexts first;
  for (RefTexts& one : texts) first.merge(one);
  return {std::move(out), std::move(first)};
}

std::map<std::string, std::string> texts_of_refs(
    const tree::Tree& tree, const check::LicensingState& state) {
  std::map<std::string, std::string> out;
  tree::ContentReader reader = tree.reader();
  for (const check::LicenseText& text : state.texts) {
    const git::Entry* entry = tree.find(text.path);
    if (entry == nullptr || text.binary || !text.id.starts_with("LicenseRef-"))
      continue;
    out.emplace(text.id, read_whole(reader, *entry));
  }
  return out;
}

std::size_t count_mode(const tree::Tree& tree, std::uint32_t mode) {
  return static_cast<std::size_t>(
      std::ranges::count(tree.entries(), mode, &git::Entry::mode));
}

}  // namespace

Inventory take_inventory(const tree::Tree& tree) {
  Inventory out;
  out.state = read_state(tree);
  ReadFiles read = read_files(tree);
  out.files = std::move(read.files);
  out.texts = texts_of_refs(tree, out.state);
  out.texts.merge(read.texts);
  out.links = count_mode(tree, git::kSymlinkMode);
  out.submodules = count_mode(tree, git::kSubmoduleMode);
  return out;
}

}  // namespace tgpl::read
