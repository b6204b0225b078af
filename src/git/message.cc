// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/message.h"

#include "base/text.h"
#include "git/subprocess.h"

namespace tgpl::git {
namespace {

/// Without what stands below the scissors, which is no comment.
std::string_view above_scissors(std::string_view text) {
  constexpr std::string_view kScissors =
      " ------------------------ >8 ------------------------";
  for (const Line& line : split_lines(text)) {
    if (line.text.ends_with(kScissors) && !line.text.starts_with(' '))
      return text.substr(0, line.offset);
  }
  return text;
}

/// "Ada <ada@example.org> 1800000000 +0000" without the time.
std::string person_of(const std::string& variable) {
  const std::string identity = git_output({"var", variable});
  return identity.substr(0, identity.rfind('>') + 1);
}

}  // namespace

Trailers trailers_in(const std::string& file) {
  Trailers trailers;
  const std::string out =
      git_output({"interpret-trailers", "--parse", "--", file});
  for (const std::string_view line : split(out, '\n')) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    trailers.emplace_back(trim(line.substr(0, colon)),
                          trim(line.substr(colon + 1)));
  }
  return trailers;
}

void add_trailers(const std::string& file, const Trailers& trailers) {
  std::vector<std::string> arguments = {"interpret-trailers", "--in-place",
                                        "--if-exists", "addIfDifferent"};
  for (const auto& [key, value] : trailers) {
    arguments.emplace_back("--trailer");
    arguments.push_back(cat({key, ": ", value}));
  }
  arguments.emplace_back("--");
  arguments.push_back(file);
  git_output(std::move(arguments));
}

bool is_empty_message(std::string_view text) {
  const std::string_view message = above_scissors(text);
  if (trim(message).empty()) return true;
  return git_output({"stripspace", "--strip-comments"}, message).empty();
}

std::vector<std::string> makers_of_next() {
  std::vector<std::string> makers = {person_of("GIT_AUTHOR_IDENT"),
                                     person_of("GIT_COMMITTER_IDENT")};
  const std::string mapped =
      git_output({"check-mailmap", makers[0], makers[1]});
  for (const std::string_view line : split(trim(mapped), '\n'))
    makers.emplace_back(line);
  return makers;
}

}  // namespace tgpl::git
