// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/copyright_mark.h"

#include <array>

#include "base/text.h"

namespace tgpl::license {
namespace {

// If one starts with another, the longer one comes first.
constexpr auto kForms = std::to_array<CopyrightMark>({
    {"spdx-filecopyrighttext:", CopyrightMark::Part::tag},
    {"spdx-snippetcopyrighttext:", CopyrightMark::Part::tag},
    {"copyrighted", CopyrightMark::Part::word},
    {"copyrights", CopyrightMark::Part::word},
    {"copyright", CopyrightMark::Part::word},
    {"copyrigth", CopyrightMark::Part::word},
    {"copywrite", CopyrightMark::Part::word},
    {"copr.", CopyrightMark::Part::word},
    {"(c)", CopyrightMark::Part::sign},
    {"\xC2\xA9", CopyrightMark::Part::sign},
    {"\xA9", CopyrightMark::Part::sign},
    {"&copy;", CopyrightMark::Part::sign},
    {"&#169;", CopyrightMark::Part::sign},
    {"&#xa9;", CopyrightMark::Part::sign},
    {"@authors", CopyrightMark::Part::author},
    {"@author", CopyrightMark::Part::author},
    {"\\authors", CopyrightMark::Part::author},
    {"\\author", CopyrightMark::Part::author},
    {":author:", CopyrightMark::Part::author},
    {"authors:", CopyrightMark::Part::author},
    {"author:", CopyrightMark::Part::author},
    {"originally written by", CopyrightMark::Part::author},
    {"written by", CopyrightMark::Part::author},
});

constexpr std::array<bool, 256> first_bytes() {
  std::array<bool, 256> out = {};
  for (const CopyrightMark& form : kForms) {
    const auto byte = static_cast<unsigned char>(form.written.front());
    out[byte] = true;
    if (byte >= 'a' && byte <= 'z') out[byte - 32U] = true;
  }
  return out;
}

constexpr auto kFirstBytes = first_bytes();

/// Whether the byte 0xA9 at `at` is a sign in Latin-1 and not a part of a
/// character in UTF-8.
bool is_latin1_sign(std::string_view text, std::size_t at) {
  return at == 0 || (text[at - 1] & 0x80) == 0;
}

}  // namespace

bool may_begin_copyright_mark(char byte) {
  return kFirstBytes[static_cast<unsigned char>(byte)];
}

const CopyrightMark* copyright_mark_at(std::string_view text, std::size_t at) {
  if (!may_begin_copyright_mark(text[at])) return nullptr;
  const std::string_view rest = text.substr(at, 32);
  for (const CopyrightMark& form : kForms) {
    if (!starts_ignoring_case(rest, form.written)) continue;
    if (form.written == "\xA9" && !is_latin1_sign(text, at)) continue;
    const char after = at + form.written.size() < text.size()
                           ? text[at + form.written.size()]
                           : ' ';
    if (is_alpha(form.written.back()) && (is_alnum(after) || after == '_')) {
      continue;
    }
    return &form;
  }
  return nullptr;
}

bool begins_word(std::string_view text, std::size_t at) {
  if (at == 0 || !is_alpha(text[at])) return true;
  const char before = text[at - 1];
  return !is_alnum(before) && before != '_' && before != '-';
}

bool starts_ignoring_case(std::string_view text, std::string_view lower) {
  if (text.size() < lower.size()) return false;
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const char c = text[i];
    if (c != lower[i] && !(c >= 'A' && c <= 'Z' && c + 32 == lower[i])) {
      return false;
    }
  }
  return true;
}

}  // namespace tgpl::license
