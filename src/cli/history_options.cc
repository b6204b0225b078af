// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/history_options.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "cli/clock.h"
#include "holders/history.h"

namespace tgpl::cli {
namespace {

constexpr std::string_view kAuthors = "git";

/// Sorted by name.
constexpr std::array<std::pair<std::string_view, holders::Years>, 4> kYears = {{
    {"first", holders::Years::first},
    {"git", holders::Years::git},
    {"none", holders::Years::none},
    {"range", holders::Years::range},
}};

void warn_of_gaps(git::Session& session, const holders::FileAuthors& authors) {
  if (const std::size_t count = authors.cut_off(); count > 0) {
    warn(cat({"shallow clone: skipped ", counted(count, "file"),
              " with incomplete history; run 'git fetch --unshallow'"}));
  }
  if (session.config().is_partial_clone()) {
    warn(
        "partial clone: the history of a file that was renamed and changed in "
        "one commit starts there");
  }
}

}  // namespace

void HistoryOptions::declare(Options& options) {
  std::vector<std::string> names;
  for (const auto& [name, meaning] : kYears) names.emplace_back(name);
  options.choice("--years", years, "SOURCE", std::move(names),
                 "years to take from the history of each file");
}

holders::AuthorOptions HistoryOptions::author_options(
    const std::vector<std::string>& holders) const {
  holders::AuthorOptions options;
  for (const auto& [name, meaning] : kYears) {
    if (name == years) options.years = meaning;
  }
  options.authors = asks_for_authors(holders);
  options.named = named_holders(holders);
  return options;
}

void require_one_kind_of_years(const std::string& statements,
                               const HistoryOptions& options) {
  if (statements.empty() || options.years.empty()) return;
  throw Error(ErrorKind::usage, "cannot use --year with --years",
              "--year gives the years, --years takes them from the history");
}

std::vector<std::string> named_holders(
    const std::vector<std::string>& holders) {
  std::vector<std::string> named;
  std::ranges::copy_if(
      holders, std::back_inserter(named),
      [](const std::string& holder) { return holder != kAuthors; });
  return named;
}

bool asks_for_authors(const std::vector<std::string>& holders) {
  return std::ranges::find(holders, kAuthors) != holders.end();
}

holders::ReadFileAuthors reader_of(git::Session& session,
                                   const holders::AuthorOptions& options) {
  if (!options.needs_history()) return {};
  return [&session, options](const std::vector<git::Entry>& entries) {
    holders::FileAuthors authors =
        holders::read_file_authors(session, entries, options, this_year());
    warn_of_gaps(session, authors);
    return authors;
  };
}

}  // namespace tgpl::cli
