// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <unistd.h>

#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "git/changes.h"
#include "git/revision.h"
#include "report/change.h"
#include "review/change.h"
#include "tree/open_tree.h"

namespace tgpl::cli {
namespace {

constexpr std::size_t kMostPathsOnTerminal = 10;

/// The arguments, interpreted like those of 'git diff'.
struct Sides {
  std::string before = "HEAD";
  std::optional<std::string> after;  ///< absent: the work tree or the index
  std::vector<std::string> paths;
};

bool is_tree(git::Session& session, const std::string& word) {
  return git::find_tree(session, word).has_value();
}

bool is_file(const std::string& path) {
  return ::access(path.c_str(), F_OK) == 0;
}

/// Parses "A..B", or "A...B" for the changes since the merge base.
std::optional<Sides> parse_dots(git::Session& session,
                                const std::string& word) {
  const std::size_t dots = word.find("..");
  // "../other" is a path: a range must start with a revision.
  if (dots == std::string::npos || dots == 0) return std::nullopt;
  const bool three = word.substr(dots).starts_with("...");
  Sides sides;
  sides.before = word.substr(0, dots);
  sides.after = word.substr(dots + (three ? 3 : 2));
  if (sides.after->empty()) sides.after = "HEAD";
  if (!is_tree(session, sides.before) || !is_tree(session, *sides.after))
    return std::nullopt;
  if (!three) return sides;
  const auto base = git::merge_base(session, sides.before, *sides.after);
  if (!base) {
    throw Error(ErrorKind::repository,
                cat({"the two sides of ", quote(word),
                     " have no commit in common here"}),
                git::is_shallow(session) ? "git fetch --unshallow" : "");
  }
  sides.before = *base;
  return sides;
}

Sides parse_sides(git::Session& session,
                  const std::vector<std::string>& words) {
  if (words.empty()) return {};
  auto next = words.begin();
  Sides sides;
  if (const auto dots = parse_dots(session, *next)) {
    sides = *dots;
    ++next;
  } else {
    sides.before = *next++;
    if (next != words.end() && is_tree(session, *next)) {
      // An ambiguous name is an error, as in git.
      if (!session.repository().bare() && is_file(*next)) {
        throw Error(
            ErrorKind::usage,
            cat({quote(*next), " is both a revision and a file"}),
            cat({"write ", sides.before, "..", *next, " or ./", *next}));
      }
      sides.after = *next++;
    }
  }
  sides.paths.assign(next, words.end());
  return sides;
}

class DiffCommand : public Command {
 public:
  void declare(Options& options) override {
    options.flag("--staged", staged_,
                 "compare with the index instead of the working tree");
    options.flag("--exit-code", exit_code_,
                 "exit with status 1 if there are changes, else 0");
    options.choice("--format", format_, "FORMAT", {"json", "markdown", "text"},
                   "output format");
    options.operands(
        words_, "TREE-OR-PATH",
        "tree A (default: HEAD), tree B (default: the working tree), "
        "then paths");
  }

  int run() override {
    report::ChangeReport report = read();
    report.colour = format_ == "text" && wants_colour(session());
    if (is_terminal()) report.most_paths = kMostPathsOnTerminal;
    print(report::find_change_format(format_)->print(report));
    return exit_code_ && !report.diff.empty() ? 1 : 0;
  }

 private:
  report::ChangeReport read() const {
    const git::Repository repository = session().repository();
    const Sides sides = parse_sides(session(), words_);
    if (staged_ && sides.after) {
      throw Error(ErrorKind::usage, "--staged compares one tree with the index",
                  "leave out the second tree");
    }
    if (!sides.after && repository.bare()) {
      throw Error(ErrorKind::repository,
                  "cannot compare the working tree of a bare repository",
                  "git tgpl diff A B");
    }
    const auto before = tree::open_tree(session(), source_of_before(sides));
    const auto after = tree::open_tree(
        session(),
        sides.after ? review::source_of(session(), *sides.after) : source());
    return {review::read_diff(*before, *after, sides.paths), sides.before,
            sides.after ? *sides.after
            : staged_   ? "the index"
                        : "the working tree",
            false};
  }

  tree::Source source() const {
    return {staged_ ? tree::SourceKind::index : tree::SourceKind::work_tree,
            ""};
  }

  tree::Source source_of_before(const Sides& sides) const {
    return words_.empty() ? review::source_of_head(session())
                          : review::source_of(session(), sides.before);
  }

  bool staged_ = false;
  bool exit_code_ = false;
  std::string format_ = "text";
  std::vector<std::string> words_;
};

}  // namespace

const CommandRow kDiff = {"diff", "show how a change affects licensing",
                          make_command<DiffCommand>};

}  // namespace tgpl::cli
