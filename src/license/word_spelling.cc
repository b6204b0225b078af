// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/word_spelling.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace tgpl::license {
namespace {

struct Spelling {
  std::string_view variety;
  std::string_view first;
};

// From equivalentwords.txt of the SPDX licence list, with the inflected forms
// that texts have, and common typing errors of the texts themselves. That one
// author or several disclaim makes no other licence, either.
constexpr auto kSpellings = std::to_array<Spelling>({
    {"acknowledgements", "acknowledgments"},
    {"acknowledgement", "acknowledgment"},
    {"analogue", "analog"},
    {"analyse", "analyze"},
    {"artefact", "artifact"},
    {"artefacts", "artifacts"},
    {"authors", "author"},
    {"authorisation", "authorization"},
    {"authorised", "authorized"},
    {"authorise", "authorize"},
    {"calibre", "caliber"},
    {"cancelled", "canceled"},
    {"capitalisations", "capitalizations"},
    {"catalogue", "catalog"},
    {"categorise", "categorize"},
    {"centre", "center"},
    {"emphasised", "emphasized"},
    {"favour", "favor"},
    {"favourite", "favorite"},
    {"fulfil", "fulfill"},
    {"fulfilment", "fulfillment"},
    {"http", "https"},
    {"initialise", "initialize"},
    {"judgment", "judgement"},
    {"labelling", "labeling"},
    {"labour", "labor"},
    {"licence", "license"},
    {"licenced", "licensed"},
    {"licencee", "licensee"},
    {"licencees", "licensees"},
    {"licencing", "licensing"},
    {"licences", "licenses"},
    {"licencor", "licensor"},
    {"maximise", "maximize"},
    {"merchantibility", "merchantability"},
    {"modelled", "modeled"},
    {"modelling", "modeling"},
    {"nonfringement", "noninfringement"},
    {"offence", "offense"},
    {"optimise", "optimize"},
    {"organisation", "organization"},
    {"organisations", "organizations"},
    {"organise", "organize"},
    {"practise", "practice"},
    {"programme", "program"},
    {"programmes", "programs"},
    {"realise", "realize"},
    {"recognise", "recognize"},
    {"recognised", "recognized"},
    {"signalling", "signaling"},
    {"sublicence", "sublicense"},
    {"sublicenced", "sublicensed"},
    {"sublicences", "sublicenses"},
    {"sublicencing", "sublicensing"},
    {"unauthorised", "unauthorized"},
    {"utilisation", "utilization"},
    {"whilst", "while"},
    {"wilful", "willful"},
    {"wilfull", "willful"},
});

struct Pair {
  WordHash first;
  WordHash second;
  WordHash instead;
  bool joined = false;
};

constexpr auto kPairs = std::to_array<Pair>({
    {word_hash("copyright"), word_hash("owner"), word_hash("holder")},
    {word_hash("copyright"), word_hash("owners"), word_hash("holders")},
    {word_hash("e"), word_hash("mail"), word_hash("email"), true},
    {word_hash("per"), word_hash("cent"), word_hash("percent"), true},
});

constexpr auto kNumbered = std::to_array<std::string_view>({
    "agpl",          "and",         "apache",        "appendix", "article",
    "articles",      "attribution", "bsl",           "by",       "cc",
    "cddl",          "chapter",     "clause",        "clauses",  "epl",
    "eupl",          "exhibit",     "fdl",           "gfdl",     "gpl",
    "level",         "lgpl",        "license",       "mpl",      "no",
    "noderivatives", "noderivs",    "noncommercial", "or",       "paragraph",
    "paragraphs",    "part",        "phase",         "sa",       "schedule",
    "section",       "sections",    "sharealike",    "step",     "v",
    "version",       "versions",
});

constexpr auto kMarkup = std::to_array<std::string_view>({
    "a",        "abbr",        "address",     "article",     "b",
    "big",      "blockquote",  "body",        "br",          "center",
    "cite",     "code",        "dd",          "description", "details",
    "dfn",      "div",         "dl",          "dt",          "em",
    "emphasis", "font",        "footer",      "h1",          "h2",
    "h3",       "h4",          "h5",          "h6",          "head",
    "header",   "hr",          "html",        "i",           "img",
    "item",     "kbd",         "legalnotice", "li",          "link",
    "listitem", "literal",     "main",        "meta",        "nav",
    "ol",       "orderedlist", "p",           "para",        "pre",
    "q",        "quote",       "section",     "simpara",     "simplelist",
    "small",    "span",        "strong",      "style",       "sub",
    "summary",  "sup",         "table",       "tbody",       "td",
    "th",       "title",       "tr",          "tt",          "u",
    "ul",       "ulink",
});

static_assert(std::ranges::is_sorted(kNumbered));
static_assert(std::ranges::is_sorted(kMarkup));

/// A hash table of a size that the compiler works out: words are looked up
/// millions of times.
template <std::size_t Slots>
struct WordMap {
  struct Slot {
    WordHash from = 0;
    WordHash to = 0;
  };
  std::array<Slot, Slots> slots = {};

  constexpr void add(WordHash from, WordHash to) {
    std::size_t at = from % Slots;
    while (slots[at].from != 0) at = (at + 1) % Slots;
    slots[at] = {from, to};
  }
  constexpr WordHash find(WordHash from) const {
    for (std::size_t at = from % Slots; slots[at].from != 0;
         at = (at + 1) % Slots) {
      if (slots[at].from == from) return slots[at].to;
    }
    return 0;
  }
};

constexpr WordMap<512> spelling_map() {
  WordMap<512> map;
  for (const Spelling& row : kSpellings) {
    map.add(word_hash(row.variety), word_hash(row.first));
  }
  return map;
}

constexpr WordMap<256> numbered_map() {
  WordMap<256> map;
  for (const std::string_view word : kNumbered) map.add(word_hash(word), 1);
  return map;
}

constexpr auto kSpellingMap = spelling_map();
constexpr auto kNumberedMap = numbered_map();

struct Range {
  char32_t first;
  char32_t last;
  CharKind kind;
};

// Sorted; what is in no range is a letter.
constexpr auto kRanges = std::to_array<Range>({
    {0x0080, 0x00A8, CharKind::separator},
    {0x00A9, 0x00A9, CharKind::copyright_sign},
    {0x00AA, 0x00AA, CharKind::letter},
    {0x00AB, 0x00AC, CharKind::separator},
    {0x00AD, 0x00AD, CharKind::nothing},
    {0x00AE, 0x00B4, CharKind::separator},
    {0x00B6, 0x00B9, CharKind::separator},
    {0x00BB, 0x00BF, CharKind::separator},
    {0x0300, 0x036F, CharKind::nothing},
    {0x2000, 0x200A, CharKind::separator},
    {0x200B, 0x200F, CharKind::nothing},
    {0x2010, 0x2029, CharKind::separator},
    {0x202A, 0x202E, CharKind::nothing},
    {0x202F, 0x205F, CharKind::separator},
    {0x2060, 0x206F, CharKind::nothing},
    {0x2100, 0x2BFF, CharKind::separator},
    {0x3000, 0x303F, CharKind::separator},
    {0xE000, 0xF8FF, CharKind::separator},
    {0xFE00, 0xFE0F, CharKind::nothing},
    {0xFEFF, 0xFEFF, CharKind::nothing},
    {0xFF01, 0xFF0F, CharKind::separator},
    {0xFFFD, 0xFFFD, CharKind::separator},
});

static_assert(std::ranges::is_sorted(kRanges, {}, &Range::first));

}  // namespace

WordHash first_spelling(WordHash word) {
  const WordHash found = kSpellingMap.find(word);
  return found == 0 ? word : found;
}

WordPair paired_spelling(WordHash first, WordHash second) {
  for (const Pair& pair : kPairs) {
    if (pair.second != second || pair.first != first) continue;
    return {true, pair.instead, pair.joined};
  }
  return {};
}

bool keeps_number(WordHash word) {
  return kNumberedMap.find(word) != 0;
}

bool is_markup_name(std::string_view name) {
  return std::ranges::binary_search(kMarkup, name);
}

CharKind kind_of(char32_t character) {
  const auto after =
      std::ranges::upper_bound(kRanges, character, {}, &Range::first);
  if (after == kRanges.begin()) return CharKind::letter;
  const Range& range = *(after - 1);
  return character <= range.last ? range.kind : CharKind::letter;
}

Letters folded(char32_t character) {
  const auto between = [&](char32_t first, char32_t last) {
    return character >= first && character <= last;
  };
  switch (character) {
    case 0xFB00:
      return {{'f', 'f'}};
    case 0xFB01:
      return {{'f', 'i'}};
    case 0xFB02:
      return {{'f', 'l'}};
    case 0xFB03:
      return {{'f', 'f', 'i'}};
    case 0xFB04:
      return {{'f', 'f', 'l'}};
    default:
      break;
  }
  const bool latin = between(0xC0, 0xDE) && character != 0xD7;
  const bool greek_or_cyrillic = between(0x391, 0x3A9) || between(0x410, 0x42F);
  if (latin || greek_or_cyrillic) return {{character + 0x20}};
  return {{character}};
}

}  // namespace tgpl::license
