// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "spdx/word.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "spdx/license_list.h"
#include "spdx/misspelling.h"

namespace tgpl::spdx {
namespace {

constexpr std::string_view kAndOr =
    "use 'OR' if recipients may choose, 'AND' if both apply";
constexpr std::string_view kIdCharacters =
    "use only letters, digits, '-' and '.'";

bool starts_ignoring_case(std::string_view text, std::string_view prefix) {
  return equals_ignoring_case(text.substr(0, prefix.size()), prefix);
}

/// The offset of the first character that is not allowed in an id or a ref, or
/// npos. A plus is allowed at the end only.
std::size_t find_invalid(std::string_view word) {
  const bool document = starts_ignoring_case(word, "DocumentRef-");
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    const bool plus = c == '+' && i > 0 && i + 1 == word.size();
    const bool colon = c == ':' && document;
    if (!is_alnum(c) && c != '-' && c != '.' && !plus && !colon) return i;
  }
  return std::string_view::npos;
}

/// The character at the start of `text`: a run of non-ASCII bytes is one.
std::string_view first_character(std::string_view text) {
  const auto is_ascii = [](char c) {
    return static_cast<unsigned char>(c) < 0x80;
  };
  const auto stop = std::ranges::find_if(text, is_ascii);
  const auto size = static_cast<std::size_t>(stop - text.begin());
  return text.substr(0, std::max<std::size_t>(1, size));
}

std::string underscore_hint(std::string_view word) {
  std::string fixed(word);
  std::ranges::replace(fixed, '_', '-');
  const bool valid = is_license_ref(fixed) || is_addition_ref(fixed) ||
                     find_license(fixed) != nullptr ||
                     find_exception(fixed) != nullptr;
  return valid ? cat({"did you mean ", quote_short(fixed), "?"})
               : std::string(kIdCharacters);
}

/// The ref prefix that the word has in any case; "" if it has none.
std::string_view ref_prefix(std::string_view word) {
  for (const std::string_view prefix :
       {"LicenseRef-", "AdditionRef-", "DocumentRef-"}) {
    if (starts_ignoring_case(word, prefix)) return prefix;
  }
  return {};
}

/// The error for a word that has the prefix of a ref but is not one.
Diagnostic ref_error(const Token& word, std::string_view prefix) {
  const std::string_view text = word.text;
  if (!text.starts_with(prefix)) {
    const std::string fixed = cat({prefix, text.substr(prefix.size())});
    return error_at(
        word.at,
        cat({"invalid case of ", quote(text.substr(0, prefix.size()))}),
        cat({"did you mean ", quote_short(fixed), "?"}));
  }
  const std::string_view ref = text_id(text);
  if (ref == prefix) {
    return error_at(word.at, cat({"missing name after ", quote(prefix)}),
                    kIdCharacters);
  }
  if (ref != text) {
    return error_at(word.at + ref.size(), cat({"'+' after ", quote_short(ref)}),
                    cat({"'or later' requires its own identifier, such as ",
                         quote_short(cat({ref, "-or-later"}))}));
  }
  return error_at(word.at,
                  cat({quote_short(text), " is not a valid reference"}),
                  "use 'DocumentRef-DOCUMENT:LicenseRef-NAME'");
}

/// The error for a plus after an id that names its versions: "GPL-2.0-only+".
std::optional<Diagnostic> plus_error(const Token& word, std::string_view id) {
  constexpr std::string_view kOnly = "only";
  const std::string lower = to_lower(id);
  const bool only = lower.ends_with("-only");
  if (!only && !lower.ends_with("-or-later")) return std::nullopt;
  std::string hint = cat({"use ", quote_short(id)});
  if (only) {
    const std::string_view stem = id.substr(0, id.size() - kOnly.size());
    hint += cat({" or ", quote_short(cat({stem, "or-later"}))});
  }
  return error_at(word.at + id.size(), cat({"'+' after ", quote_short(id)}),
                  hint);
}

/// The error for an exception in the place of a licence, and for a word that is
/// known not to be an id.
std::optional<Diagnostic> license_error(const Token& word) {
  if (is_addition_ref(word.text) || find_exception(text_id(word.text))) {
    return error_at(
        word.at,
        cat({quote_short(word.text), " is an exception, not a licence"}),
        cat({"use 'LICENCE WITH ", text_id(word.text), "'"}));
  }
  const std::string_view prefix = ref_prefix(word.text);
  if (!prefix.empty()) return ref_error(word, prefix);
  const std::optional<Misspelling> known = known_misspelling(word.text);
  if (known) return error_at(word.at, known->message, known->hint);
  return std::nullopt;
}

std::optional<Diagnostic> exception_error(const Token& word) {
  if (is_license_ref(word.text) || find_license(text_id(word.text))) {
    return error_at(
        word.at,
        cat({quote_short(word.text), " is a licence, not an exception"}),
        kAndOr);
  }
  const std::string_view prefix = ref_prefix(word.text);
  if (!prefix.empty()) return ref_error(word, prefix);
  const std::optional<Misspelling> known = known_misspelling(word.text);
  if (known) return error_at(word.at, known->message, known->hint);
  const std::string_view id = text_id(word.text);
  if (id == word.text) return std::nullopt;
  return error_at(word.at + id.size(), cat({"'+' after ", quote_short(id)}),
                  "add it after the licence, as in 'GPL-2.0+ WITH EXCEPTION'");
}

ParseResult license(std::string_view id, bool plus) {
  Expression expression;
  expression.id = id;
  expression.plus = plus;
  return {std::move(expression), {}};
}

}  // namespace

std::optional<Diagnostic> character_error(const Token& word) {
  const std::size_t index = find_invalid(word.text);
  if (index == std::string_view::npos) return std::nullopt;
  const std::size_t at = word.at + index;
  if (word.text == "+") {
    return error_at(at, "'+' without an identifier",
                    "add it directly after the identifier, as in 'GPL-2.0+'");
  }
  const std::string_view found = first_character(word.text.substr(index));
  if (found.find_first_of("/,;|&") != std::string_view::npos) {
    return error_at(at, cat({quote(found), " is not an operator"}), kAndOr);
  }
  if (found == "\n" || found == "\r") {
    return error_at(at, "line break in an expression", "use one line");
  }
  return error_at(
      at, cat({quote_short(found), " is not allowed in a licence identifier"}),
      found == "_" ? underscore_hint(word.text) : std::string(kIdCharacters));
}

ParseResult read_license(const Token& word) {
  if (auto error = character_error(word)) return {std::nullopt, *error};
  if (is_license_ref(word.text)) return license(word.text, false);
  const std::string_view id = text_id(word.text);
  const bool plus = id != word.text;
  if (plus && ref_prefix(word.text).empty()) {
    if (auto error = plus_error(word, id)) return {std::nullopt, *error};
  }
  const License* known = find_license(id);
  if (known != nullptr) return license(known->id, plus);
  if (auto error = license_error(word)) return {std::nullopt, *error};
  return license(id, plus);
}

ExceptionResult read_exception(const Token& word) {
  if (auto error = character_error(word)) return {std::nullopt, *error};
  if (is_addition_ref(word.text)) return {std::string(word.text), {}};
  const Exception* known = find_exception(word.text);
  if (known != nullptr) return {std::string(known->id), {}};
  if (auto error = exception_error(word)) return {std::nullopt, *error};
  return {std::string(word.text), {}};
}

}  // namespace tgpl::spdx
