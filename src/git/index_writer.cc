// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/index_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <random>

#include "base/error.h"
#include "base/file.h"
#include "base/text.h"

namespace tgpl::git {
namespace {

/// A record of `git ls-files -s -v`: "TAG MODE OID STAGE<TAB>PATH". The tag S
/// or s means skip-worktree, a lower-case letter assume-unchanged.
struct Record {
  IndexEntry entry;
  bool conflicted = false;
};

Record parse_record(std::string_view text) {
  const std::size_t tab = text.find('\t');
  const auto fields = split(text.substr(0, tab), ' ');
  Record record;
  const char tag = fields[0].front();
  record.entry.path = text.substr(tab + 1);
  std::from_chars(fields[1].data(), fields[1].data() + fields[1].size(),
                  record.entry.mode, 8);
  record.entry.oid = fields[2];
  record.entry.skip_worktree = tag == 'S' || tag == 's';
  record.entry.assume_unchanged = tag >= 'a' && tag <= 'z';
  record.conflicted = fields[3] != "0";
  return record;
}

std::string octal(std::uint32_t mode) {
  std::array<char, 12> digits{};
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(), mode, 8).ptr;
  return {digits.data(), end};
}

bool has_flags(const IndexEntry& entry) {
  return !entry.oid.empty() && (entry.skip_worktree || entry.assume_unchanged);
}

/// Input of `git update-index --index-info`: "MODE OID STAGE<TAB>PATH". Mode 0
/// removes the entry, whatever the id.
std::string index_info(const Repository& repository, const IndexEntry& entry) {
  const std::string_view end("\0", 1);
  if (!entry.oid.empty())
    return cat({octal(entry.mode), " ", entry.oid, " 0\t", entry.path, end});
  const std::size_t digits = repository.object_format == "sha256" ? 64 : 40;
  return cat({"0 ", std::string(digits, '0'), "\t", entry.path, end});
}

/// Appends the arguments that write an entry with flags. --index-info would
/// clear the flags.
void add_with_flags(const Repository& repository, const IndexEntry& entry,
                    std::vector<std::string>& arguments) {
  // --cacheinfo takes paths relative to the top, the flag options relative to
  // the current directory.
  const std::string path = cat({"./", repository.up(), entry.path});
  arguments.insert(arguments.end(),
                   {"--cacheinfo", octal(entry.mode), entry.oid, entry.path});
  if (entry.skip_worktree)
    arguments.insert(arguments.end(), {"--skip-worktree", path});
  if (entry.assume_unchanged)
    arguments.insert(arguments.end(), {"--assume-unchanged", path});
}

void write_flagged(Session& session, const std::vector<IndexEntry>& entries) {
  // The kernel accepts at least 128 KiB of arguments; a path has at most 4 KiB.
  constexpr std::size_t kMostBytes = 64 * 1024;
  std::vector<std::string> arguments;
  std::size_t bytes = 0;
  const auto run_now = [&] {
    if (arguments.empty()) return;
    arguments.insert(arguments.begin(), {"update-index", "--add"});
    session.git_output(arguments);
    arguments.clear();
    bytes = 0;
  };
  for (const IndexEntry& entry : entries) {
    if (!has_flags(entry)) continue;
    add_with_flags(session.repository(), entry, arguments);
    bytes += 3 * entry.path.size() + 200;
    if (bytes > kMostBytes) run_now();
  }
  run_now();
}

/// A random separator that cannot occur in a text, not even on purpose.
std::string random_mark() {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::random_device random;
  std::string mark;
  while (mark.size() < 32) mark += kDigits[random() % kDigits.size()];
  return mark + " ";
}

/// Whether the path contains a line break. Only then -z is needed, which is new
/// in git 2.38.
bool has_line_end(const NamedBlob& blob) {
  return blob.path.find('\n') != std::string::npos;
}

}  // namespace

const IndexEntry* Index::find(std::string_view path) const {
  const auto found = std::ranges::lower_bound(
      entries, path, {},
      [](const IndexEntry& entry) { return std::string_view(entry.path); });
  return found == entries.end() || found->path != path ? nullptr : &*found;
}

bool Index::is_conflicted(std::string_view path) const {
  return std::ranges::binary_search(
      conflicted, path, {},
      [](const std::string& each) { return std::string_view(each); });
}

Index read_index(Session& session) {
  const Repository& repository = session.repository();
  // List the whole index from any directory. Without arguments git lists only
  // what is below the current directory, and ":/" would be a file name under
  // GIT_LITERAL_PATHSPECS.
  std::vector<std::string> arguments = {"ls-files", "-s", "-v", "-z",
                                        "--full-name"};
  if (!repository.prefix.empty())
    arguments.insert(arguments.end(), {"--", repository.up()});
  const std::string out = session.git_output(arguments);
  Index index;
  for (const std::string_view text : split(out, '\0')) {
    if (text.empty()) continue;
    Record record = parse_record(text);
    if (!record.conflicted)
      index.entries.push_back(std::move(record.entry));
    else if (index.conflicted.empty() ||
             index.conflicted.back() != record.entry.path)
      index.conflicted.push_back(std::move(record.entry.path));
  }
  std::ranges::sort(index.entries, {}, &IndexEntry::path);
  std::ranges::sort(index.conflicted);
  return index;
}

std::vector<std::string> list_conflicted(
    Session& session, const std::vector<std::string>& pathspecs) {
  std::vector<std::string> arguments = {"ls-files", "-u", "-z", "--full-name",
                                        "--"};
  arguments.insert(arguments.end(), pathspecs.begin(), pathspecs.end());
  const std::string out = session.git_output(arguments);
  std::vector<std::string> paths;
  for (const std::string_view text : split(out, '\0')) {
    if (!text.empty()) paths.emplace_back(text.substr(text.find('\t') + 1));
  }
  std::ranges::sort(paths);
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return paths;
}

bool commits_named_paths(const Session& session) {
  const std::optional<std::string> index = session.variable("GIT_INDEX_FILE");
  return index && base_name(*index).starts_with("next-index-");
}

bool index_stays(const Session& session) {
  const std::optional<std::string> index = session.variable("GIT_INDEX_FILE");
  return !index || !index->ends_with(".lock");
}

bool has_unstaged_changes(Session& session,
                          const std::vector<std::string>& paths) {
  if (paths.empty()) return false;
  std::vector<std::string> arguments = {"--literal-pathspecs", "diff-files",
                                        "--quiet", "--"};
  for (const std::string& path : paths)
    arguments.push_back(session.repository().up() + path);
  return !session.git_answer(arguments);
}

std::vector<std::string> store_blobs(
    Session& session, const std::vector<std::string_view>& contents) {
  if (contents.empty()) return {};
  // hash-object takes one text on its input, or file names. fast-import takes
  // many texts, updates no ref, and follows core.fsync.
  std::string input;
  for (std::size_t i = 0; i < contents.size(); ++i) {
    const std::string mark = std::to_string(i + 1);
    input += cat({"blob\nmark :", mark, "\ndata ",
                  std::to_string(contents[i].size()), "\n", contents[i],
                  "\nget-mark :", mark, "\n"});
  }
  input += "done\n";
  const Writing writing(session);
  const std::string out =
      session.git_output({"fast-import", "--quiet", "--done"}, input);
  std::vector<std::string> oids;
  for (const std::string_view oid : split(out, '\n')) {
    if (!oid.empty()) oids.emplace_back(oid);
  }
  if (oids.size() != contents.size())
    throw Error(ErrorKind::repository,
                "unexpected answer from git fast-import");
  return oids;
}

std::vector<std::string> as_checked_out(Session& session,
                                        const std::vector<NamedBlob>& blobs) {
  if (blobs.empty()) return {};
  const std::string mark = random_mark();
  const bool nul = std::ranges::any_of(blobs, has_line_end);
  std::vector<std::string> arguments = {
      "cat-file", cat({"--batch=", mark, "%(objectname)"}), "--filters"};
  if (nul) arguments.emplace_back("-z");
  std::string input;
  for (const NamedBlob& blob : blobs)
    input += cat({blob.oid, " ", blob.path,
                  nul ? std::string_view("\0", 1) : std::string_view("\n")});
  const std::string out = "\n" + session.git_output(arguments, input);
  // Output: MARK OID "\n", the text, "\n". The size that git offers cannot be
  // used: it is that of the text before the filters (git 2.39).
  std::vector<std::string> texts;
  std::size_t at = 0;
  for (std::size_t i = 0; i < blobs.size(); ++i) {
    const std::string head = cat({"\n", mark, blobs[i].oid, "\n"});
    const std::size_t start = at + head.size();
    const std::size_t end = i + 1 < blobs.size()
                                ? out.find(cat({"\n", mark}), at + 1)
                                : out.size() - 1;
    if (out.compare(at, head.size(), head) != 0 || end == std::string::npos ||
        end < start)
      throw Error(ErrorKind::repository, cat({"git cannot read the content of ",
                                              quote(blobs[i].path)}));
    texts.push_back(out.substr(start, end - start));
    at = end;
  }
  return texts;
}

void write_index(Session& session, const std::vector<IndexEntry>& entries) {
  const Writing writing(session);
  std::string input;
  for (const IndexEntry& entry : entries) {
    if (!has_flags(entry)) input += index_info(session.repository(), entry);
  }
  if (!input.empty())
    session.git_output({"update-index", "-z", "--index-info"}, input);
  write_flagged(session, entries);
}

void refresh_index(Session& session) {
  const Writing writing(session);
  // The exit status is 1 if there are unstaged changes.
  session.try_git({"update-index", "-q", "--refresh"});
}

}  // namespace tgpl::git
