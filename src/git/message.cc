// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/message.h"

#include <fstream>
#include <iterator>

#include "base/error.h"
#include "base/text.h"
#include "git/complaint.h"

namespace tgpl::git {
namespace {

/// The text above the scissors line. The text below it is not marked as
/// comment.
std::string_view above_scissors(std::string_view text) {
  constexpr std::string_view kScissors =
      " ------------------------ >8 ------------------------";
  for (const Line& line : split_lines(text)) {
    if (line.text.ends_with(kScissors) && !line.text.starts_with(' '))
      return text.substr(0, line.offset);
  }
  return text;
}

/// The person from `git var`: "Ada <ada@example.org> 1800000000 +0000" without
/// the time.
std::string person_of(Session& session, const std::string& variable) {
  const std::string identity = session.git_output({"var", variable});
  return identity.substr(0, identity.rfind('>') + 1);
}

/// Keeps out the user's settings for trailers (trailer.*), which could add or
/// rename trailers.
const std::vector<std::string> kWithoutSettings = {
    "GIT_CONFIG_COUNT",      "GIT_CONFIG_GLOBAL=/dev/null",
    "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_SYSTEM=/dev/null",
    "GIT_DIR=/dev/null",
};

/// Adds a missing final line break; otherwise git appends a trailer to the last
/// line.
void end_last_line(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in.seekg(-1, std::ios::end) || in.get() == '\n') return;
  std::ofstream(file, std::ios::binary | std::ios::app) << '\n';
}

/// The message without comments, as git compares messages.
std::string plain(Session& session, std::string_view text) {
  if (trim(text).empty()) return "";
  return session.git_output({"stripspace", "--strip-comments"}, text);
}

}  // namespace

Trailers trailers_in(Session& session, const std::string& file) {
  Trailers trailers;
  const std::string out = session.git_output(
      {"interpret-trailers", "--parse", "--no-divider", "--", file});
  for (const std::string_view line : split(out, '\n')) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    trailers.emplace_back(trim(line.substr(0, colon)),
                          trim(line.substr(colon + 1)));
  }
  return trailers;
}

void add_trailers(Session& session, const std::string& file,
                  const Trailers& trailers) {
  end_last_line(file);
  std::vector<std::string> arguments;
  if (const auto mark = session.config().find("core.commentchar"))
    arguments.insert(arguments.end(), {"-c", "core.commentChar=" + *mark});
  // In a commit message "---" does not end the message.
  arguments.insert(arguments.end(),
                   {"interpret-trailers", "--in-place", "--no-divider",
                    "--if-exists", "addIfDifferent"});
  for (const auto& [key, value] : trailers) {
    arguments.emplace_back("--trailer");
    arguments.push_back(cat({key, ": ", value}));
  }
  arguments.emplace_back("--");
  arguments.push_back(file);
  const ProcessResult added =
      run(session.command(arguments), {}, session.variables(kWithoutSettings));
  if (added.status != 0)
    throw git_failure(cat({"git cannot add trailers to ", quote(file)}),
                      added.err);
}

bool is_empty_message(Session& session, std::string_view text) {
  return plain(session, above_scissors(text)).empty();
}

bool is_untouched_template(Session& session, std::string_view text) {
  const auto path =
      session.git_answer({"config", "--path", "--get", "commit.template"});
  if (!path) return false;
  std::ifstream file(std::string(trim(*path)), std::ios::binary);
  const std::string given{std::istreambuf_iterator<char>(file), {}};
  return plain(session, above_scissors(text)) == plain(session, given);
}

std::vector<std::string> makers_of_next(Session& session) {
  std::vector<std::string> makers = {person_of(session, "GIT_AUTHOR_IDENT"),
                                     person_of(session, "GIT_COMMITTER_IDENT")};
  const std::string mapped =
      session.git_output({"check-mailmap", makers[0], makers[1]});
  for (const std::string_view line : split(trim(mapped), '\n'))
    makers.emplace_back(line);
  return makers;
}

}  // namespace tgpl::git
