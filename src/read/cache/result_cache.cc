// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/cache/result_cache.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <span>
#include <utility>

#include "base/checksum.h"
#include "base/error.h"
#include "base/file.h"
#include "base/text.h"
#include "read/cache/cache_files.h"
#include "read/read_state.h"
#include "reuse/layout.h"
#include "terms/published_ref.h"
#include "tree/ref_trees.h"

namespace tgpl::read {
namespace {

constexpr std::string_view kMagic = "git-tgpl answer 1\n";
/// Smaller trees are judged as fast as a result is validated.
constexpr std::size_t kFewestFiles = 1000;
constexpr std::size_t kMostLoose = 1000;

/// Encodes the fields as described in result_cache.h.
std::string pack(std::span<const std::string_view> fields) {
  std::string body;
  for (const std::string_view field : fields)
    body += cat({std::to_string(field.size()), "\n", field});
  return cat({kMagic, std::to_string(checksum(body)), "\n", body});
}

/// Parses and removes a first line with a number.
std::optional<std::uint64_t> take_number(std::string_view& bytes) {
  const std::size_t end = bytes.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  std::uint64_t number = 0;
  const char* last = bytes.data() + end;
  const auto [stop, error] = std::from_chars(bytes.data(), last, number);
  if (error != std::errc() || stop != last) return std::nullopt;
  bytes.remove_prefix(end + 1);
  return number;
}

/// Decodes what pack() encoded; nullopt if it is damaged or has another number
/// of fields.
template <std::size_t kCount>
std::optional<std::array<std::string_view, kCount>> unpack(
    std::string_view bytes) {
  if (!bytes.starts_with(kMagic)) return std::nullopt;
  bytes.remove_prefix(kMagic.size());
  const auto sum = take_number(bytes);
  if (!sum || *sum != checksum(bytes)) return std::nullopt;
  std::array<std::string_view, kCount> fields;
  for (std::string_view& field : fields) {
    const auto size = take_number(bytes);
    if (!size || *size > bytes.size()) return std::nullopt;
    field = bytes.substr(0, *size);
    bytes.remove_prefix(*size);
  }
  if (!bytes.empty()) return std::nullopt;
  return fields;
}

/// Identifies this build of the program; "" if unknown.
std::string program_text() {
  const std::optional<FileStamp> stamp = stamp_at("/proc/self/exe");
  return stamp ? to_text(*stamp) : "";
}

std::string with_nuls(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) (out += text) += '\0';
  return out;
}

std::vector<std::string> without_nuls(std::string_view bytes) {
  std::vector<std::string> texts;
  for (const std::string_view text : split(bytes, '\0'))
    texts.emplace_back(text);
  texts.pop_back();  // the empty text after the last NUL
  return texts;
}

/// The stat data of the files, one after the other; nullopt if one of them may
/// have changed since the program started.
std::optional<std::string> settled_stamps(const std::string& work_tree,
                                          std::string_view paths) {
  const Folder folder(work_tree);
  std::string out;
  try {
    for (const std::string& path : without_nuls(paths)) {
      const std::optional<FileStamp> stamp = folder.stamp(path);
      if (stamp && !is_settled(*stamp)) return std::nullopt;
      (out += stamp ? to_text(*stamp) : "gone ") += '\n';
    }
  } catch (const Error&) {  // a path that cannot be opened
    return std::nullopt;
  }
  return out;
}

/// The refs of published terms, if the tree has a TGPL.toml to compare with
/// them.
std::string published_text(git::Session& session, bool compared) {
  return compared ? cat({"compared\n",
                         tree::ask_refs(session, terms::published_refs())})
                  : "";
}

/// Whether the output of the command depends only on its arguments, which are
/// object ids, or on something in the CacheKey.
bool is_grounded(std::string_view command) {
  constexpr auto kGrounded =
      std::to_array<std::string_view>({"cat-file", "for-each-ref", "ls-tree"});
  return std::ranges::find(kGrounded, command) != kGrounded.end();
}

bool is_unread(const check::FileLicensing& file) {
  return !file.unread.empty();
}

}  // namespace

ResultCache::ResultCache(git::Session& session, std::string_view question)
    : session_(session),
      repository_(session.repository()),
      folder_(cache_folder(session)) {
  const git::Repository& repository = repository_;
  const std::string program = program_text();
  const std::optional<FileStamp> index = stamp_at(repository.index_file);
  if (program.empty() || !index || !folder_) return;
  index_ = to_text(*index);
  // Permissions may differ between users.
  const std::string user =
      cat({std::to_string(::geteuid()), " ", std::to_string(::getegid())});
  question_ = cat({program, "\n", user, "\n", repository.work_tree, "\n",
                   repository.prefix, "\n", question});
  record_ = load();
  // An index written very recently may be written again with the same stat
  // data.
  if (!is_settled(*index)) index_.clear();
}

std::optional<ResultCache::Record> ResultCache::load() const {
  const std::optional<std::string> file =
      read_cache(*folder_, kAnswerName, kMostCachedBytes);
  if (!file) return std::nullopt;
  const auto fields = unpack<10>(*file);
  if (!fields) return std::nullopt;
  const auto& [question, index, changed, untracked, loose, stamps, published,
               out, notes, status] = *fields;
  if (question != question_ || index != index_) return std::nullopt;
  const auto text = [](std::string_view bytes) { return std::string(bytes); };
  return Record{{text(index), text(changed), text(untracked), text(loose),
                 text(stamps), text(published)},
                {text(out), without_nuls(notes), status == "0" ? 0 : 1}};
}

std::optional<CheckResult> ResultCache::find(
    const git::WorkTreeLists& lists) const {
  if (!record_) return std::nullopt;
  const CacheKey& key = record_->key;
  const bool same =
      key.changed == lists.changed && key.untracked == lists.untracked &&
      settled_stamps(repository_.work_tree, key.loose) == key.stamps &&
      key.published == published_text(session_, !key.published.empty());
  if (!same) return std::nullopt;
  return record_->answer;
}

void ResultCache::begin(const tree::Tree& tree, const git::WorkTreeLists& lists,
                        std::shared_ptr<const tree::ReadLog> log) {
  if (index_.empty() || tree.entries().size() < kFewestFiles) return;
  std::vector<std::string> loose;
  for (const git::Entry& entry : tree.entries()) {
    // A file left out of the work tree may be a missing object now, and be
    // fetched later.
    if (entry.skipped) return;
    if (tree.content_of(entry) != tree::Content::blob)
      loose.push_back(entry.path);
  }
  if (loose.size() > kMostLoose) return;
  const std::string paths = with_nuls(loose);
  const auto stamps = settled_stamps(repository_.work_tree, paths);
  if (!stamps) return;
  begun_ = CacheKey{index_,
                    lists.changed,
                    lists.untracked,
                    paths,
                    *stamps,
                    published_text(session_, tree.contains(reuse::kTermsPath))};
  log_ = std::move(log);
  commands_ = session_.log().names().size();
}

bool ResultCache::add_read_files(CacheKey& key) const {
  for (const auto& [path, stamp] : log_->files()) {
    if (!stamp || !is_settled(*stamp)) return false;
    (key.loose += path) += '\0';
    (key.stamps += to_text(*stamp)) += '\n';
  }
  return true;
}

void ResultCache::keep(const check::LicensingState& state,
                       const CheckResult& answer) const {
  if (!begun_ || std::ranges::any_of(state.files, is_unread)) return;
  CacheKey key = *begun_;
  if (!add_read_files(key)) return;
  const std::vector<std::string> commands = session_.log().names();
  if (!std::all_of(commands.begin() + static_cast<std::ptrdiff_t>(commands_),
                   commands.end(), is_grounded))
    return;
  if (key.published != published_text(session_, !key.published.empty())) return;
  const std::string notes = with_nuls(answer.notes);
  const std::array<std::string_view, 10> fields = {
      question_,     key.index,
      key.changed,   key.untracked,
      key.loose,     key.stamps,
      key.published, answer.out,
      notes,         answer.status == 0 ? "0" : "1"};
  std::size_t size = 0;
  for (const std::string_view field : fields) size += field.size();
  if (size + size / 16 > kMostCachedBytes) return;
  try {
    write_cache(*folder_, kAnswerName, pack(fields));
  } catch (const Error&) {
    return;  // The next run computes the result again.
  }
}

}  // namespace tgpl::read
