// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "holders/file_authors.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "header/years.h"
#include "holders/history.h"
#include "holders/mailmap.h"
#include "holders/program_author.h"
#include "license/holder.h"
#include "terms/holder.h"

namespace tgpl::holders {
namespace {

std::string text_of(const Person& person) {
  if (trim(person.name).empty()) return person.email;
  terms::Holder holder;
  holder.name = trim(person.name);
  holder.email = person.email;
  return terms::holder_text(holder);
}

bool is_among(const std::string& author,
              const std::vector<std::string>& holders) {
  const license::Holder wanted = license::holder_from_text(author);
  return std::ranges::any_of(holders, [&](const std::string& other) {
    return license::same_person(
        wanted, license::holder_from_text(header::parts_of(other).holder));
  });
}

/// Whether the text can be written as a holder in a header: it must be
/// printable, and no part of it may be read as years.
bool can_be_written(const std::string& author) {
  return !author.empty() && is_plain(author) &&
         header::parts_of(author).holder == author;
}

std::string written(const YearSpan& span, Years years) {
  if (span.first == 0) return {};
  if (years == Years::first || span.first == span.last)
    return std::to_string(span.first);
  return cat({std::to_string(span.first), "-", std::to_string(span.last)});
}

std::string with_years(const std::string& holder, const std::string& years) {
  return years.empty() ? holder : header::with_years(holder, years);
}

Present present_of(git::Session& session, int year) {
  const git::Config config = session.config();
  const auto name = config.find("user.name");
  const auto email = config.find("user.email");
  if (!name || !email) return {year, ""};
  return {year, text_of(mapped_person(session, {*name, *email}))};
}

}  // namespace

FileAuthors::FileAuthors(AuthorOptions options, const Present& present,
                         const std::vector<std::string>& paths,
                         const std::vector<FileHistory>& histories)
    : options_(std::move(options)) {
  for (std::size_t i = 0; i < paths.size(); ++i)
    files_.emplace(paths[i], file_of(histories[i], present));
}

/// Programs are no authors, but their years count if nobody else wrote the
/// file.
FileAuthors::File FileAuthors::file_of(const FileHistory& history,
                                       const Present& present) {
  File file;
  file.cut_off = history.cut_off;
  YearSpan all;
  for (const FileAuthor& one : history.authors) {
    all.add(one.years.first);
    all.add(one.years.last);
    if (is_program(one.who)) continue;
    file.years.add(one.years.first);
    file.years.add(one.years.last);
    file.authors.push_back({text_of(one.who), one.years});
  }
  if (file.authors.empty()) file.years = all;
  if (!history.authors.empty() || history.cut_off) return file;
  file.years.add(present.year);
  if (!present.author.empty())
    file.authors.push_back({present.author, file.years});
  return file;
}

const FileAuthors::File& FileAuthors::file(const std::string& path) const {
  static const File kUnknown;
  const auto found = files_.find(path);
  return found == files_.end() ? kUnknown : found->second;
}

std::string FileAuthors::obstacle(const std::string& path) const {
  const File& wanted = file(path);
  if (wanted.cut_off) return "incomplete history in this shallow clone";
  if (!options_.authors) return {};
  if (wanted.authors.empty()) return "no author in its history";
  for (const Author& author : wanted.authors) {
    if (!can_be_written(author.text))
      return cat({"cannot name an author in a header: ", quote(author.text)});
  }
  return {};
}

std::string FileAuthors::author_outside(
    const std::string& path, const std::vector<std::string>& holders) const {
  if (!options_.authors) return {};
  for (const Author& author : file(path).authors) {
    if (!is_among(author.text, holders)) return author.text;
  }
  return {};
}

bool FileAuthors::is_only_by_others(
    const std::string& path, const std::vector<std::string>& holders) const {
  const File& wanted = file(path);
  if (!options_.authors || wanted.cut_off || wanted.authors.empty())
    return false;
  return std::ranges::none_of(wanted.authors, [&](const Author& author) {
    return is_among(author.text, holders);
  });
}

/// The years of the author who is written exactly as `holder`; else of all
/// authors who may be the same person.
YearSpan FileAuthors::own_years(const File& file, std::string_view holder) {
  const license::Holder wanted = license::holder_from_text(holder);
  YearSpan own;
  for (const Author& author : file.authors) {
    const license::Holder one = license::holder_from_text(author.text);
    if (license::same_line(one, wanted)) return author.years;
    if (!license::same_person(one, wanted)) continue;
    own.add(author.years.first);
    own.add(author.years.last);
  }
  return own;
}

std::string FileAuthors::years_of(const File& file,
                                  std::string_view holder) const {
  if (options_.years == Years::unset) return options_.given_years;
  if (options_.years == Years::none) return {};
  YearSpan own;
  if (options_.authors && options_.years != Years::range)
    own = own_years(file, holder);
  return written(own.first == 0 ? file.years : own, options_.years);
}

std::vector<std::string> FileAuthors::copyrights(
    const std::string& path, const std::vector<std::string>& holders) const {
  const File& wanted = file(path);
  std::vector<std::string> lines;
  for (const std::string& holder : options_.authors ? options_.named : holders)
    lines.push_back(with_years(holder, years_of(wanted, holder)));
  if (!options_.authors) return lines;
  for (const Author& author : wanted.authors) {
    if (!is_among(author.text, options_.named))
      lines.push_back(with_years(author.text, years_of(wanted, author.text)));
  }
  return lines;
}

header::Change FileAuthors::change(const std::string& path,
                                   header::Change base) const {
  const File& wanted = file(path);
  if (options_.years == Years::none) base.no_years = true;
  if (options_.years == Years::first) base.first_year = true;
  if (options_.years == Years::range || options_.years == Years::git)
    base.merge_years = true;
  if (options_.years != Years::unset && options_.years != Years::none)
    base.years = written(wanted.years, options_.years);
  if (!options_.authors) return base;
  for (const Author& author : wanted.authors) {
    const std::string years = years_of(wanted, author.text);
    if (!years.empty()) base.own_years.push_back({author.text, years});
    auto& holders = options_.only_authors ? base.holders : base.new_holders;
    if (!is_among(author.text, holders)) holders.push_back(author.text);
  }
  return base;
}

std::size_t FileAuthors::cut_off() const {
  return static_cast<std::size_t>(std::ranges::count_if(
      files_, [](const auto& one) { return one.second.cut_off; }));
}

FileAuthors read_file_authors(git::Session& session,
                              const std::vector<git::Entry>& entries,
                              const AuthorOptions& options, int year) {
  std::vector<std::string> paths;
  std::vector<std::string> untracked;
  for (const git::Entry& entry : entries)
    (entry.oid.empty() ? untracked : paths).push_back(entry.path);
  std::vector<FileHistory> histories = histories_of(session, paths);
  paths.insert(paths.end(), untracked.begin(), untracked.end());
  histories.resize(paths.size());
  return {options, present_of(session, year), paths, histories};
}

}  // namespace tgpl::holders
