// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/classic_wording.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "base/text.h"
#include "license/passage.h"

namespace tgpl::license {
namespace {

using Phrases = std::span<const std::string_view>;

constexpr std::string_view kSubjects[] = {
    "it",           "this code",   "this file",
    "this library", "this module", "this package",
    "this program", "this script", "this software"};

constexpr std::string_view kFiles[] = {"these files", "this file"};
constexpr std::string_view kV[] = {"v", ""};

constexpr std::string_view kPlaces[] = {
    "see https www gnu org licenses",
    "write to the free software foundation inc 51 franklin st fifth floor "
    "boston ma 02110 1301 usa",
    "write to the free software foundation inc 51 franklin street fifth floor "
    "boston ma 02110 1301 usa",
    "write to the free software foundation inc 59 temple place suite 330 "
    "boston ma 02111 1307 usa",
    "write to the free software foundation inc 675 mass ave cambridge ma 02139 "
    "usa"};

struct PhraseSet {
  std::string_view name;
  Phrases phrases;
};

/// The phrases that a word in braces stands for. If one phrase starts with
/// another, the longer one comes first.
constexpr PhraseSet kSets[] = {
    {"{files}", kFiles},
    {"{place}", kPlaces},
    {"{subject}", kSubjects},
    {"{v}", kV},
};

struct GnuLicense {
  std::string_view id;
  std::string_view name;
  std::string_view version;
};

constexpr GnuLicense kGnu[] = {
    {"AGPL-3.0", "affero general", "3"},   {"GPL-2.0", "general", "2"},
    {"GPL-3.0", "general", "3"},           {"LGPL-2.0", "library general", "2"},
    {"LGPL-2.1", "lesser general", "2.1"}, {"LGPL-3.0", "lesser general", "3"},
};

// '*' stands for the name of the licence, '#' for its version.
constexpr std::string_view kGnuLater[] = {
    "under the terms of the gnu * public license as published by the free "
    "software foundation either version # of the license or at your option any "
    "later version",
    "under the terms of the gnu * public license as published by the free "
    "software foundation version # of the license or at your option any later "
    "version",
    "under the terms of the gnu * public license as published by the free "
    "software foundation either version # or at your option any later version",
};

constexpr std::string_view kGnuOnly[] = {
    "under the terms of the gnu * public license as published by the free "
    "software foundation version # of the license",
    "under the terms of the gnu * public license version # as published by the "
    "free software foundation",
    "under the terms of version # of the gnu * public license as published by "
    "the free software foundation",
};

constexpr std::string_view kGnuLead =
    "{subject} is free software you can redistribute it and or modify it";
constexpr std::string_view kGnuWarranty =
    "{subject} is distributed in the hope that it will be useful but without "
    "any warranty without even the implied warranty of merchantability or "
    "fitness for a particular purpose see the gnu * public license for more "
    "details";
constexpr std::string_view kGnuCopy =
    "you should have received a copy of the gnu * public license along with "
    "{subject} if not {place}";

struct Boilerplate {
  std::string_view expression;
  std::string_view words;
};

constexpr Boilerplate kBoilerplates[] = {
    {"Apache-2.0",
     "licensed under the apache license version 2.0 the license you may not "
     "use {files} except in compliance with the license you may obtain a copy "
     "of the license at https www apache org licenses license 2.0 unless "
     "required by applicable law or agreed to in writing software distributed "
     "under the license is distributed on an as is basis without warranties or "
     "conditions of any kind either express or implied see the license for the "
     "specific language governing permissions and limitations under the "
     "license"},
    {"BSL-1.0",
     "distributed under the boost software license version 1.0 see "
     "accompanying file license 1 0 txt or copy at https www boost org license "
     "1 0 txt"},
    {"MPL-2.0",
     "this source code form is subject to the terms of the mozilla public "
     "license {v} 2.0 if a copy of the mpl was not distributed with {files} "
     "you can obtain one at https mozilla org mpl 2.0"},
};

Phrases phrases_for(std::string_view name) {
  const auto* found = std::ranges::find(kSets, name, &PhraseSet::name);
  return found == std::end(kSets) ? Phrases() : found->phrases;
}

/// Index of the word after `pattern`, if it matches at word `i`.
std::optional<std::size_t> match(const SourceWords& words, std::size_t i,
                                 std::string_view pattern) {
  while (!pattern.empty()) {
    const std::size_t end = std::min(pattern.find(' '), pattern.size());
    const std::string_view word = pattern.substr(0, end);
    pattern = trim_left(pattern.substr(end));
    if (word.starts_with('{')) {
      for (const std::string_view phrase : phrases_for(word)) {
        const auto next = match(words, i, phrase);
        if (!next) continue;
        if (const auto last = match(words, *next, pattern)) return last;
      }
      return std::nullopt;
    }
    if (words.word(i) != word) return std::nullopt;
    ++i;
  }
  return i;
}

std::string filled(std::string_view pattern, const GnuLicense& license) {
  std::string out;
  for (const char c : pattern) {
    if (c == '*')
      out += license.name;
    else if (c == '#')
      out += license.version;
    else
      out += c;
  }
  return out;
}

/// Index of the word after a GNU notice at word `i`: its lead, the grant and,
/// if present, the disclaimer and the address of the licence text.
std::optional<std::size_t> match_gnu(const SourceWords& words, std::size_t i,
                                     const GnuLicense& license,
                                     std::string_view grant) {
  auto end = match(words, i, kGnuLead);
  if (end) end = match(words, *end, filled(grant, license));
  if (!end) return std::nullopt;
  for (const std::string_view part : {kGnuWarranty, kGnuCopy}) {
    if (const auto next = match(words, *end, filled(part, license))) end = next;
  }
  return end;
}

std::optional<WordedNotice> find_gnu(const SourceWords& words,
                                     std::string_view expression) {
  for (const GnuLicense& license : kGnu) {
    const bool later = expression == cat({license.id, "-or-later"});
    if (!later && expression != cat({license.id, "-only"})) continue;
    for (std::size_t i = 0; i < words.size(); ++i) {
      for (const std::string_view grant :
           later ? Phrases(kGnuLater) : Phrases(kGnuOnly)) {
        if (const auto end = match_gnu(words, i, license, grant))
          return WordedNotice{i, *end};
      }
    }
  }
  return std::nullopt;
}

std::optional<WordedNotice> find_boilerplate(const SourceWords& words,
                                             std::string_view expression) {
  for (const Boilerplate& row : kBoilerplates) {
    if (row.expression != expression) continue;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (const auto end = match(words, i, row.words))
        return WordedNotice{i, *end};
    }
  }
  return std::nullopt;
}

std::optional<WordedNotice> find_text(const SourceWords& words,
                                      std::string_view expression) {
  const Wording& wording = words.wording();
  for (const Passage& passage : find_passages(wording)) {
    if (passage.modified || passage.expression != expression) continue;
    return WordedNotice{wording.word_at(passage.begin),
                        wording.word_at(passage.end), true};
  }
  return std::nullopt;
}

}  // namespace

std::optional<WordedNotice> find_worded_notice(const SourceWords& words,
                                               std::string_view expression) {
  if (auto found = find_gnu(words, expression)) return found;
  if (auto found = find_boilerplate(words, expression)) return found;
  return find_text(words, expression);
}

}  // namespace tgpl::license
