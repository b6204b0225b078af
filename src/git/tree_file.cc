// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/tree_file.h"

#include <charconv>
#include <cstdint>
#include <string_view>

#include "base/text.h"

namespace tgpl::git {
namespace {

struct Listed {
  std::string_view mode;
  std::string_view type;
  std::string oid;
  std::uint64_t size = 0;
};

/// Parses a line of `git ls-tree -l`: "100644 blob OID    SIZE<TAB>PATH".
Listed parse_listed(std::string_view line) {
  std::vector<std::string_view> words;
  for (const std::string_view word :
       split(line.substr(0, line.find('\t')), ' '))
    if (!word.empty()) words.push_back(word);
  if (words.size() < 4) return {};
  Listed out{words[0], words[1], std::string(words[2])};
  std::from_chars(words[3].data(), words[3].data() + words[3].size(), out.size);
  return out;
}

bool is_regular_mode(std::string_view mode) {
  return mode.starts_with("100");
}

}  // namespace

TreeFile read_tree_file(const RunGit& git, const std::string& revision,
                        const std::string& path, std::size_t limit) {
  const ProcessResult listing =
      git({"ls-tree", "-z", "-l", "--full-tree", revision, "--", path});
  if (listing.status != 0) return {TreeFileKind::unreadable, {}};
  if (listing.out.empty()) return {};
  const Listed file = parse_listed(listing.out);
  if (file.type != "blob" || !is_regular_mode(file.mode))
    return {TreeFileKind::other, {}};
  if (file.size > limit) return {TreeFileKind::too_large, {}};
  ProcessResult content = git({"cat-file", "blob", file.oid});
  if (content.status != 0 || content.out.size() != file.size)
    return {TreeFileKind::unreadable, {}};
  return {TreeFileKind::regular, std::move(content.out)};
}

TreeFile read_tree_file(Session& session, const std::string& revision,
                        const std::string& path, std::size_t limit) {
  const auto run = [&](const std::vector<std::string>& words) {
    return session.run_git(words);
  };
  return read_tree_file(RunGit(run), revision, path, limit);
}

}  // namespace tgpl::git
