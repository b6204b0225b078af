// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "publish/fetch.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <exception>
#include <mutex>
#include <new>
#include <optional>

#include "base/error.h"
#include "base/log.h"
#include "base/tasks.h"
#include "base/text.h"
#include "base/uri.h"
#include "git/throwaway.h"
#include "publish/answer_from.h"
#include "publish/published_files.h"
#include "terms/published_ref.h"

namespace tgpl::publish {
namespace {

using git::ProcessResult;
using git::Throwaway;
using terms::Answer;
using terms::Found;

const std::string kHere(terms::kTermsRef);
const std::string kBranchHere = "refs/look/branch/terms";
const std::string kHeadHere = "refs/look/head";

/// The result of `git fetch`, derived from its error messages.
enum class FetchFailure {
  none,
  no_such_ref,
  dumb_server,   ///< plain HTTP: supports neither depth nor filters
  other_format,  ///< its object ids are SHA-256
  no_filter,     ///< does not support this filter
  failed,
};

struct ErrorPattern {
  std::string_view text;
  FetchFailure failure;
};

/// Filters for `git fetch`; all of them apply.
using Filters = std::vector<std::string_view>;

/// Leaves out the directory with the exports. The top level holds the terms and
/// usually the licence text.
constexpr std::string_view kNoFolders = "tree:2";
/// A TGPL.toml has about 3 KiB, a licence text 35 KiB.
constexpr std::string_view kNoLargeFiles = "blob:limit=16k";
/// Large enough for licence texts.
constexpr std::string_view kNoHugeFiles = "blob:limit=256k";

constexpr auto kErrorPatterns = std::to_array<ErrorPattern>({
    {"couldn't find remote ref", FetchFailure::no_such_ref},
    {"dumb http transport does not support", FetchFailure::dumb_server},
    {"mismatched algorithms", FetchFailure::other_format},
    {"unsupported object format", FetchFailure::other_format},
    {"filter 'blob:limit' not supported", FetchFailure::no_filter},
    {"filter 'combine' not supported", FetchFailure::no_filter},
    {"filter 'tree' not supported", FetchFailure::no_filter},
    {"tree filter allows max depth", FetchFailure::no_filter},
});

FetchFailure failure_of(const ProcessResult& answer) {
  if (answer.status == 0 && !answer.timed_out) return FetchFailure::none;
  if (answer.timed_out) return FetchFailure::failed;
  for (const ErrorPattern& pattern : kErrorPatterns) {
    if (answer.err.find(pattern.text) != std::string::npos)
      return pattern.failure;
  }
  return FetchFailure::failed;
}

/// Whether the fetch may succeed without HEAD: the repository has no default
/// branch, or more in its top directory than we take.
bool is_about_head(const ProcessResult& answer) {
  return answer.status != 0 &&
         (answer.err.find("remote ref HEAD") != std::string::npos ||
          answer.err.find("died of signal 25") != std::string::npos ||
          answer.err.find("invalid index-pack output") != std::string::npos);
}

struct Rewording {
  std::string_view git_text;
  std::string_view message;
};

/// Replaces messages of git that are long, or that only make sense to someone
/// who knows how we run git.
constexpr auto kRewordings = std::to_array<Rewording>({
    {"terminal prompts disabled", "authentication required"},
    {"could not read Password", "authentication required"},
    {"Authentication failed", "authentication required"},
    {"Permission denied (publickey", "access denied"},
    {"Host key verification failed",
     "access denied: host key verification failed"},
    {"transport '",
     "redirect to a different protocol, or protocol not allowed"},
    {"Protocol \"", "redirect to a different protocol"},
    {"died of signal 25", "more than 16 MiB of data"},
    {"invalid index-pack output", "invalid data, or more than 16 MiB of it"},
    {"died of signal 9", "out of memory"},
});

/// The most useful line of git's output: the first one that starts with "fatal:
/// " or with "error: ", else the first line.
std::string_view error_line(std::string_view words) {
  std::string_view found;
  for (const std::string_view line : split(words, '\n')) {
    const bool is_error =
        line.starts_with("fatal: ") || line.starts_with("error: ");
    if (is_error && found.empty()) found = line.substr(7);
  }
  return found.empty() ? trim(words.substr(0, words.find('\n'))) : found;
}

std::string why_failed(const ProcessResult& answer, const git::Bounds& bounds) {
  if (answer.timed_out) {
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(bounds.time).count();
    return cat({"no answer within ", std::to_string(seconds), " s"});
  }
  for (const Rewording& row : kRewordings) {
    if (answer.err.find(row.git_text) != std::string::npos)
      return std::string(row.message);
  }
  constexpr std::size_t kMost = 200;
  const std::string words =
      without_passwords(printable(error_line(answer.err)));
  return words.empty() ? "git failed without a message"
                       : words.substr(0, kMost);
}

/// Reads the terms of one repository.
class TermsQuery {
 public:
  TermsQuery(std::string url, const git::Bounds& bounds, Wanted wanted)
      : url_(std::move(url)), bounds_(bounds), wanted_(wanted) {
    start("sha1");
  }

  Answer answer() {
    Answer published = from_ref();
    if (!published.failure.empty() && try_root_) {
      Answer other = from_root();
      if (other.failure.empty() || published.found == Found::nowhere)
        return other;
    }
    return published;
  }

 private:
  void start(const std::string& format) {
    format_ = format;
    repository_.reset();
    repository_.emplace(url_, format, bounds_);
  }

  Answer failed(const ProcessResult& answer) {
    try_root_ = false;
    return about(Found::nowhere, why_failed(answer, bounds_));
  }

  Answer about(Found found, std::string failure) const {
    Answer out;
    out.asked = without_password(url_);
    out.found = found;
    out.failure = std::move(failure);
    return out;
  }

  /// Fetches with `filters`, or with `else_filters` if the server does not
  /// support them, in the object format of the server.
  ProcessResult fetch(const std::vector<std::string>& refs,
                      const Filters& filters,
                      const Filters& else_filters = {}) {
    std::vector<std::string> options = {"--depth=1"};
    // Otherwise git reuses the filter that the server rejected before.
    if (filters.empty()) options.emplace_back("--no-filter");
    for (const std::string_view filter : filters)
      options.push_back(cat({"--filter=", filter}));
    const ProcessResult fetched = repository_->fetch(options, refs);
    const FetchFailure failure = failure_of(fetched);
    if (failure == FetchFailure::no_filter && !filters.empty())
      return fetch(refs, else_filters);
    if (failure == FetchFailure::other_format && format_ == "sha1") {
      start("sha256");
      return fetch(refs, filters, else_filters);
    }
    return fetched;
  }

  /// Fetches published terms with as little data as possible.
  ProcessResult fetch_published(const std::vector<std::string>& refs) {
    return wanted_ == Wanted::terms
               ? fetch(refs, {kNoFolders, kNoLargeFiles}, {kNoLargeFiles})
               : fetch(refs, {kNoFolders, kNoHugeFiles}, {kNoFolders});
  }

  /// The published terms, compared with those of the default branch if both
  /// come with one fetch.
  Answer from_ref() {
    const std::string ref = cat({"+", terms::kTermsRef, ":", kHere});
    ProcessResult fetched = fetch_published({ref, cat({"+HEAD:", kHeadHere})});
    const bool has_head = failure_of(fetched) == FetchFailure::none;
    if (is_about_head(fetched)) fetched = fetch_published({ref});
    if (failure_of(fetched) == FetchFailure::dumb_server) {
      // The history of the ref is short, that of HEAD is not, so skip HEAD.
      start(format_);
      fetched = repository_->fetch({}, {ref});
      try_root_ = false;
    }
    if (failure_of(fetched) == FetchFailure::none) {
      Answer published = read(kHere, Found::published, wanted_);
      if (has_head) compare_with_head(published);
      return published;
    }
    if (failure_of(fetched) != FetchFailure::no_such_ref)
      return failed(fetched);
    return about(Found::nowhere, "no published terms");
  }

  /// Anybody who may push to the ref can publish there, so it is compared with
  /// the default branch, which more people look at.
  void compare_with_head(Answer& published) const {
    if (!published.terms) return;
    const Answer head = read(kHeadHere, Found::head, Wanted::terms);
    if (published.terms == head.terms) return;
    published.doubt = head.terms ? "the default branch has different terms"
                                 : "the default branch has no valid TGPL.toml";
  }

  /// The branch tgpl/terms, which serves projects whose forge only accepts
  /// branches, or else the top level of HEAD.
  Answer from_root() {
    // A refspec with a pattern is not an error if nothing matches.
    const ProcessResult fetched =
        fetch({cat({"+HEAD:", kHeadHere}),
               cat({"+", terms::kTermsBranch, "*:", kBranchHere, "*"})},
              {"tree:1"}, {"blob:none"});
    if (failure_of(fetched) == FetchFailure::no_such_ref)
      return about(Found::nowhere, "no commits in the repository");
    if (failure_of(fetched) == FetchFailure::dumb_server) {
      return about(Found::nowhere,
                   "no published terms, and the server cannot send single "
                   "files");
    }
    if (failure_of(fetched) != FetchFailure::none) return failed(fetched);
    if (has(kBranchHere)) {
      Answer branch = read(kBranchHere, Found::branch, wanted_);
      compare_with_head(branch);
      if (branch.failure.empty()) return branch;
    }
    return read(kHeadHere, Found::head, wanted_);
  }

  bool has(const std::string& ref) const {
    return repository_->run({"rev-parse", "--verify", "-q", ref}).status == 0;
  }

  Answer read(const std::string& ref, Found found, Wanted wanted) const {
    const ProcessResult commit =
        repository_->run({"rev-parse", "--verify", "-q", ref + "^{commit}"});
    if (commit.status != 0)
      return about(found, "the ref of the published terms is not a commit");
    const std::string oid(trim(commit.out));
    const git::RunGit git = [this](std::vector<std::string> words) {
      return repository_->run(std::move(words));
    };
    Answer out = answer_from(
        [&](const std::string& path) {
          return git::read_tree_file(git, oid, path, kMostBytes);
        },
        wanted);
    out.asked = without_password(url_);
    out.found = found;
    out.commit = oid;
    return out;
  }

  std::string url_;
  git::Bounds bounds_;
  Wanted wanted_;
  std::string format_;
  std::optional<Throwaway> repository_;
  bool try_root_ = true;
};

/// The answer of one repository, including its errors. Only an error that would
/// occur for every repository, such as a full disk, is thrown.
Answer answer_of(const std::string& url, const AskOne& ask) {
  Answer out;
  out.asked = without_password(url);
  try {
    return ask(url);
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::usage) throw;
    out.failure = error.message();
  } catch (const std::bad_alloc&) {
    out.failure = "out of memory";
  } catch (const std::exception& error) {
    out.failure = cat({"internal error: ", error.what()});
  }
  return out;
}

}  // namespace

bool is_address(const std::string& text) {
  return text.find("://") != std::string::npos ||
         !git::protocols_for(text).empty();
}

Answer fetch_terms(const std::string& url, const git::Bounds& bounds,
                   Wanted wanted) {
  if (without_password(url) != url) {
    throw Error(ErrorKind::usage,
                "cannot use a URL with a user name or password",
                "omit the part before the '@'");
  }
  if (git::protocols_for(url).empty()) {
    throw Error(
        ErrorKind::usage,
        cat({"invalid repository URL ", quote(without_password(url))}),
        "expected file, git, http, https or ssh, or a path that begins with "
        "'/' or './'");
  }
  return TermsQuery(url, bounds, wanted).answer();
}

std::vector<Answer> fetch_all(const std::vector<std::string>& urls,
                              const git::Bounds& bounds, std::size_t at_once) {
  return ask_all(urls, at_once, [&](const std::string& url) {
    return fetch_terms(url, bounds, Wanted::terms);
  });
}

std::vector<Answer> ask_all(const std::vector<std::string>& urls,
                            std::size_t at_once, const AskOne& ask) {
  std::vector<Answer> answers(urls.size());
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex mutex;
  Progress progress("querying repositories", urls.size());
  std::size_t answered = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < urls.size(); i = next++) {
      try {
        answers[i] = answer_of(urls[i], ask);
      } catch (...) {
        const std::scoped_lock lock(mutex);
        if (!failure) failure = std::current_exception();
        next = urls.size();
      }
      const std::scoped_lock lock(mutex);
      progress.show(++answered);
    }
  };
  run_together(std::min(at_once, urls.size()), work);
  if (failure) std::rethrow_exception(failure);
  return answers;
}

}  // namespace tgpl::publish
