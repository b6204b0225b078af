// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "holders/history.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "git/changes.h"
#include "git/complaint.h"
#include "git/coprocess.h"
#include "git/raw_diff.h"
#include "git/revision.h"
#include "holders/mailmap.h"

namespace tgpl::holders {
namespace {

/// Marks the start of a commit, to tell it from a path.
constexpr std::string_view kCommitMark = "\x01";
constexpr char kBetweenTrailers = '\x02';

/// Options for rename detection, independent of diff.renames and
/// diff.renameLimit. The limit is higher than git's default, but low enough not
/// to take minutes.
std::vector<std::string> rename_options(bool partial) {
  return {partial ? "-M100%" : "-M", "-l2000", "--no-relative"};
}

/// Each option overrides a setting of the user that would change the output.
std::vector<std::string> log_command(const std::string& tip, bool partial) {
  std::vector<std::string> words = {"log",
                                    "--topo-order",
                                    "--raw",
                                    "-z",
                                    "--no-abbrev",
                                    "--root",
                                    "--diff-merges=first-parent",
                                    "--no-color",
                                    "--no-show-signature",
                                    "--encoding=UTF-8",
                                    "--date=format:%Y",
                                    "--format=%x01%H%x00%P%x00%aN%x00%aE%x00"
                                    "%ad%x00%(trailers:key=Co-authored-by,"
                                    "valueonly,unfold,separator=%x02)%x00"};
  for (std::string& option : rename_options(partial))
    words.push_back(std::move(option));
  words.push_back(tip);
  words.emplace_back("--");
  return words;
}

int parse_year(std::string_view text) {
  int year = 0;
  std::from_chars(text.data(), text.data() + text.size(), year);
  return year >= 1000 && year <= 9999 ? year : 0;
}

/// Parses a record without its paths.
Touch parse_touch(std::string_view fields) {
  const git::RawChange raw = git::parse_raw_change(fields);
  Touch touch;
  touch.status = raw.status;
  touch.rewritten = raw.oid_before != raw.oid_after;
  return touch;
}

/// Detects where a shallow clone is cut off. There git reports that a commit
/// has no parents, but the commit object names them.
class Boundary {
 public:
  explicit Boundary(git::Session& session) : session_(session) {}

  bool is_at(const std::string& commit) {
    if (!shallow_) shallow_ = git::is_shallow(session_);
    if (!*shallow_) return false;
    const std::string object =
        session_.git_output({"cat-file", "commit", commit});
    const std::string_view head =
        std::string_view(object).substr(0, object.find("\n\n"));
    return head.find("\nparent ") != std::string_view::npos;
  }

 private:
  git::Session& session_;
  std::optional<bool> shallow_;
};

/// Parses commits from the output of git log.
class LogReader {
 public:
  LogReader(git::Session& session, const std::string& tip, bool partial)
      : git_(session, log_command(tip, partial)),
        mailmap_(session),
        boundary_(session) {}

  std::optional<Commit> next() {
    if (!opened_ && !find_commit()) return std::nullopt;
    Commit commit = read_head();
    opened_ = false;
    while (const auto token = git_.read_until('\0')) {
      if (open(*token)) break;
      const std::string_view fields = trim_left(*token);
      if (fields.empty()) continue;
      commit.touches.push_back(parse_touch(fields));
      read_paths(commit.touches.back());
    }
    if (commit.parents.empty()) commit.cut_off = boundary_.is_at(commit.id);
    return commit;
  }

  void finish() {
    if (git_.finish() == 0) return;
    const std::string errors = git_.take_errors();
    throw Error(ErrorKind::repository,
                cat({"cannot read the whole history: git log failed",
                     errors.empty() ? "" : ": ", git::damage(errors)}),
                git::kDamageHint);
  }

 private:
  /// Whether the token starts a commit; if so, starts reading it.
  bool open(std::string_view token) {
    opened_ = token.starts_with(kCommitMark);
    if (opened_) id_ = token.substr(kCommitMark.size());
    return opened_;
  }

  bool find_commit() {
    while (const auto token = git_.read_until('\0')) {
      if (open(*token)) return true;
    }
    return false;
  }

  std::string field() {
    const auto token = git_.read_until('\0');
    return token ? std::string(*token) : std::string();
  }

  Commit read_head() {
    Commit commit;
    commit.id = id_;
    const std::string parents = field();
    for (const std::string_view parent : split(parents, ' ')) {
      if (!parent.empty()) commit.parents.emplace_back(parent);
    }
    std::string name = field();
    commit.authors.push_back({std::move(name), field()});
    commit.year = parse_year(field());
    const std::string trailers = field();
    for (const std::string_view trailer : split(trailers, kBetweenTrailers)) {
      // git log applies the mailmap to authors only, not to trailers.
      const license::Holder* person = mailmap_.find(trailer);
      if (person != nullptr)
        commit.authors.push_back({person->name, person->email});
    }
    return commit;
  }

  void read_paths(Touch& touch) {
    const bool two = touch.status == 'R' || touch.status == 'C';
    if (two) touch.source = field();
    touch.path = field();
  }

  git::Coprocess git_;
  MailmapReader mailmap_;
  Boundary boundary_;
  std::string id_;
  bool opened_ = false;
};

/// The staged renames, as a commit on top of HEAD.
Commit staged_renames(git::Session& session, const std::string& head,
                      bool partial) {
  std::vector<std::string> words = {"diff", "--cached",    "--raw",
                                    "-z",   "--no-abbrev", "--no-ext-diff"};
  for (std::string& option : rename_options(partial))
    words.push_back(std::move(option));
  words.push_back(head);
  Commit staged;
  staged.parents.push_back(head);
  const std::string out = session.git_output(words);
  const auto tokens = split(out, '\0');
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    Touch touch = parse_touch(tokens[i]);
    touch.rewritten = false;  // its content is not committed yet
    if (touch.status == 'R') touch.source = tokens[++i];
    if (++i < tokens.size()) touch.path = tokens[i];
    staged.touches.push_back(std::move(touch));
  }
  return staged;
}

/// Finds the paths that files of a merge have in its other parents.
class ParentNames {
 public:
  explicit ParentNames(git::Session& session)
      : session_(session),
        git_(session, {"cat-file", "--batch-check=%(objecttype)"}) {}

  std::vector<std::string> find(const Commit& merge, const std::string& parent,
                                const std::vector<std::string>& paths) {
    std::vector<std::string> names = paths;
    std::optional<std::map<std::string, std::string>> sources;
    for (std::size_t at = 0; at < paths.size(); at += kAtOnce) {
      const std::size_t end = std::min(at + kAtOnce, paths.size());
      const std::vector<bool> missing = missing_in(parent, paths, at, end);
      for (std::size_t i = at; i < end; ++i) {
        if (!missing[i - at]) continue;
        if (!sources) sources = renames(parent, merge.id);
        names[i] = (*sources)[paths[i]];
      }
    }
    return names;
  }

 private:
  /// Small enough that neither side blocks on a full pipe.
  static constexpr std::size_t kAtOnce = 8;

  std::vector<bool> missing_in(const std::string& parent,
                               const std::vector<std::string>& paths,
                               std::size_t at, std::size_t end) {
    std::string request;
    for (std::size_t i = at; i < end; ++i) {
      if (is_line(paths[i])) request += cat({parent, ":", paths[i], "\n"});
    }
    git_.write(request);
    std::vector<bool> missing;
    for (std::size_t i = at; i < end; ++i)
      missing.push_back(is_line(paths[i]) &&
                        git_.read_line().ends_with(" missing"));
    return missing;
  }

  static bool is_line(const std::string& path) {
    return path.find('\n') == std::string::npos;
  }

  /// Returns a map from new path to old path.
  std::map<std::string, std::string> renames(const std::string& from,
                                             const std::string& to) {
    const std::string out =
        session_.git_output({"diff-tree", "-r", "-z", "--raw", "--no-abbrev",
                             "-M", "-l2000", "--diff-filter=R", from, to});
    const auto tokens = split(out, '\0');
    std::map<std::string, std::string> sources;
    for (std::size_t i = 0; i + 2 < tokens.size(); i += 3)
      sources.emplace(tokens[i + 2], tokens[i + 1]);
    return sources;
  }

  git::Session& session_;
  git::Coprocess git_;
};

/// Returns no function in a partial clone, where the search would fetch
/// contents.
NamesInParent names_in_parents(git::Session& session, bool partial) {
  if (partial) return {};
  const auto names = std::make_shared<ParentNames>(session);
  return [names](const Commit& merge, const std::string& parent,
                 const std::vector<std::string>& paths) {
    return names->find(merge, parent, paths);
  };
}

}  // namespace

std::vector<FileHistory> histories_of(git::Session& session,
                                      const std::vector<std::string>& paths) {
  if (paths.empty() || !git::has_commits(session))
    return std::vector<FileHistory>(paths.size());
  const bool partial = session.config().is_partial_clone();
  const std::string head = git::find_commit(session, "HEAD").value();
  const Commit staged = staged_renames(session, head, partial);
  FileFollower follower(staged.id, paths, names_in_parents(session, partial));
  follower.visit(staged);
  if (follower.done()) return follower.histories();
  LogReader log(session, head, partial);
  while (!follower.done()) {
    const std::optional<Commit> commit = log.next();
    if (!commit) {
      log.finish();
      break;
    }
    follower.visit(*commit);
  }
  return follower.histories();
}

}  // namespace tgpl::holders
