// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "spdx/misspelling.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "base/text.h"
#include "spdx/license_list.h"

namespace tgpl::spdx {
namespace {

// Longer words are not misspelt ids, and comparing them would be slow.
constexpr std::size_t kLongestWord = 64;
constexpr int kMaxVersions = 4;

constexpr std::string_view kOwnText =
    "use an identifier of the SPDX list, or 'LicenseRef-NAME' for a custom "
    "licence";

struct Row {
  std::string_view word;  ///< in lower case
  std::string_view problem;
  std::string_view hint;
};

constexpr Row kRows[] = {
    {"apache", "has no version", "add it, as in 'Apache-2.0'"},
    {"bsd", "may be one of several licences",
     "compare the text with 'BSD-2-Clause' and 'BSD-3-Clause'"},
    {"bsd-style", "may be one of several licences",
     "use the identifier of the text if SPDX lists it, else 'LicenseRef-NAME'"},
    {"bsl", "may be one of two licences",
     "use 'BSL-1.0' for the Boost licence, 'BUSL-1.1' for the Business Source "
     "License"},
    {"cco-1.0", "has the letter O instead of the digit 0",
     "did you mean 'CC0-1.0'?"},
    {"commons-clause", "is not on the SPDX list",
     "it restricts the licence: use 'LICENCE AND LicenseRef-Commons-Clause' "
     "and add its text to LICENSES/"},
    {"mit-style", "may be one of several licences",
     "use the identifier of the text if SPDX lists it, else 'LicenseRef-NAME'"},
    {"no-license", "is not an SPDX licence identifier", kOwnText},
    {"noassertion", "is a field value, not an expression",
     "name the licence, or omit the expression"},
    {"none", "is a field value, not an expression",
     "name the licence, or omit the expression"},
    {"proprietary", "is not an SPDX licence identifier",
     "use 'LicenseRef-NAME' and add its text to LICENSES/"},
    {"public-domain", "is not an SPDX licence identifier",
     "use the identifier of the dedication ('CC0-1.0', 'Unlicense'), else "
     "'LicenseRef-NAME'"},
    {"see", "begins a phrase, not an expression",
     "instead of 'SEE LICENSE IN FILE' use 'LicenseRef-NAME' and add its text "
     "to LICENSES/"},
    {"unlicensed",
     "means in npm that nobody may use it, and is not an SPDX identifier",
     "use 'LicenseRef-NAME'; 'Unlicense' is the opposite"},
};

static_assert(std::ranges::is_sorted(kRows, {}, &Row::word));

std::optional<Misspelling> row_for(std::string_view word) {
  const std::string lower = to_lower(word);
  const auto* row =
      std::ranges::lower_bound(kRows, std::string_view(lower), {}, &Row::word);
  if (row == std::end(kRows) || row->word != lower) return std::nullopt;
  return Misspelling{cat({quote(word), " ", row->problem}),
                     std::string(row->hint)};
}

/// Refuses a bare "TGPL", which would otherwise pass as an unknown id: other
/// tools mistake it for GPL-3.0.
std::optional<Misspelling> bare_tgpl(std::string_view word) {
  const std::string lower = to_lower(word);
  if (!lower.starts_with("tgpl")) return std::nullopt;
  if (lower.size() > 4 && is_alpha(lower[4]) && lower[4] != 'v') {
    return std::nullopt;
  }
  const bool only = lower.ends_with("-only");
  return Misspelling{cat({quote(word), " is not on the SPDX list"}),
                     cat({"did you mean 'LicenseRef-TGPL-0.1-",
                          only ? "only" : "or-later", "'?"})};
}

bool starts_ignoring_case(std::string_view text, std::string_view prefix) {
  return equals_ignoring_case(text.substr(0, prefix.size()), prefix);
}

/// A hint with the ids that add a version to `name`; "" if there are none.
std::string versions_hint(std::string_view name) {
  std::string found;
  int count = 0;
  for (const License& row : licenses()) {
    const std::size_t digit = name.size() + 1;
    if (row.deprecated || row.id.size() <= digit || !is_digit(row.id[digit]) ||
        row.id[digit - 1] != '-' || !starts_ignoring_case(row.id, name)) {
      continue;
    }
    if (++count > kMaxVersions)
      return cat({"add the version: ", found, " ..."});
    found += cat({count == 1 ? "" : ", ", quote(row.id)});
  }
  if (count == 1) return cat({"did you mean ", found, "?"});
  return count == 0 ? "" : cat({"add the version: ", found});
}

/// "GPLv3+", "LGPL-2.1+", "gpl3": family, version, plus.
struct GnuSpelling {
  std::string family;
  std::string version;  ///< "" or "2" or "2.1"
  bool plus = false;
};

std::optional<GnuSpelling> gnu_spelling(std::string_view word) {
  const std::string lower = to_lower(word);
  std::string_view rest = lower;
  GnuSpelling result;
  for (const std::string_view family : {"AGPL", "GFDL", "GPL", "LGPL"}) {
    if (lower.starts_with(to_lower(family))) result.family = family;
  }
  if (result.family.empty()) return std::nullopt;
  rest.remove_prefix(result.family.size());
  if (rest.starts_with('-')) rest.remove_prefix(1);
  if (rest.starts_with('v')) rest.remove_prefix(1);
  result.plus = rest.ends_with('+');
  if (result.plus) rest.remove_suffix(1);
  const bool digits =
      std::ranges::all_of(rest, [](char c) { return is_digit(c) || c == '.'; });
  if (!digits) return std::nullopt;
  result.version = rest;
  return result;
}

std::optional<Misspelling> gnu_shorthand(std::string_view word) {
  const std::optional<GnuSpelling> gnu = gnu_spelling(word);
  if (!gnu) return std::nullopt;
  const bool dotted = gnu->version.find('.') != std::string::npos;
  const std::string base =
      cat({gnu->family, "-", gnu->version, dotted ? "" : ".0"});
  const std::string message =
      cat({quote(word), " is not an SPDX licence identifier"});
  if (find_license(base + "-or-later") == nullptr) {
    return Misspelling{message, versions_hint(gnu->family)};
  }
  if (gnu->plus) {
    return Misspelling{message, cat({"did you mean '", base, "-or-later'?"})};
  }
  return Misspelling{message, cat({"did you mean '", base, "-only' or '", base,
                                   "-or-later'?"})};
}

std::string digits_of(std::string_view id) {
  std::string digits;
  std::ranges::copy_if(id, std::back_inserter(digits), is_digit);
  return digits;
}

/// Whether `word` can be a typing error for `id`. A different version is a
/// different licence, so the digits of one must start with the digits of the
/// other. The first letters must agree: it is rarely mistyped, and in names as
/// short as "MPL" a different first letter makes a different name.
bool may_mean(std::string_view word, std::string_view id) {
  if (!starts_ignoring_case(word, id.substr(0, 1))) return false;
  const std::string left = digits_of(word);
  const std::string right = digits_of(id);
  if (right.empty()) return left.empty();
  return left.starts_with(right) || right.starts_with(left);
}

std::vector<std::string_view> candidates_for(std::string_view id) {
  std::vector<std::string_view> candidates;
  const auto consider = [&](const auto& row) {
    if (!row.deprecated && may_mean(id, row.id)) {
      candidates.push_back(row.id);
    }
  };
  std::ranges::for_each(licenses(), consider);
  std::ranges::for_each(exceptions(), consider);
  return candidates;
}

}  // namespace

std::optional<Misspelling> known_misspelling(std::string_view word) {
  if (word.size() > kLongestWord) return std::nullopt;
  const bool plus = word.ends_with('+');
  const std::string_view id = word.substr(0, word.size() - (plus ? 1U : 0U));
  if (find_license(id) != nullptr) return std::nullopt;
  if (auto row = row_for(id)) return row;
  if (auto tgpl = bare_tgpl(word)) return tgpl;
  return gnu_shorthand(word);
}

std::string unknown_id_hint(std::string_view id) {
  if (const auto known = known_misspelling(id)) return known->hint;
  if (id.size() > kLongestWord) return std::string(kOwnText);
  const std::string versions = versions_hint(id);
  if (!versions.empty()) return versions;
  const auto near = nearest(id, candidates_for(id));
  return near ? cat({"did you mean ", quote(*near), "?"})
              : std::string(kOwnText);
}

}  // namespace tgpl::spdx
