// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/holder.h"

#include <algorithm>

#include "base/contact.h"
#include "base/text.h"
#include "license/copyright_notice.h"
#include "license/holder_key.h"

namespace tgpl::license {
namespace {

std::string_view before_contact(std::string_view text) {
  return trim(text.substr(0, text.find('<')));
}

}  // namespace

Holder holder_from_notice(std::string_view notice) {
  return holder_from_text(holder_of(notice));
}

Holder holder_from_text(std::string_view text) {
  const Contact contact = split_contact(text);
  Holder holder{std::string(text), std::string(contact.name), {}};
  if (contact.address.find('@') != std::string_view::npos)
    holder.email = contact.address;
  return holder;
}

Holder holder_from_ident(std::string_view ident) {
  const std::size_t open = ident.rfind('<');
  const std::size_t close = ident.rfind('>');
  const bool bracketed = open != std::string_view::npos &&
                         close != std::string_view::npos && open < close;
  if (!bracketed) return {std::string(ident), {}, std::string(ident)};
  return {std::string(ident), std::string(trim(ident.substr(0, open))),
          std::string(ident.substr(open + 1, close - open - 1))};
}

bool same_line(const Holder& a, const Holder& b) {
  return a.text == b.text;
}

bool same_text(const Holder& a, const Holder& b) {
  return equals_ignoring_case(a.text, b.text);
}

bool same_words(const Holder& a, const Holder& b) {
  return words_key(a) == words_key(b);
}

bool same_email(const Holder& a, const Holder& b) {
  const std::string_view email = trim(a.email);
  return !email.empty() && equals_ignoring_case(email, trim(b.email));
}

bool same_name(const Holder& a, const Holder& b) {
  return !a.name.empty() && equals_ignoring_case(a.name, b.name);
}

bool same_person(const Holder& a, const Holder& b) {
  return same_name(a, b) || same_email(a, b);
}

bool same_holder(const Holder& a, const Holder& b) {
  if (same_text(a, b)) return true;
  const bool contradicts =
      !a.email.empty() && !b.email.empty() && !same_email(a, b);
  return same_name(a, b) && !contradicts;
}

bool same_before_contact(const Holder& a, const Holder& b) {
  return equals_ignoring_case(before_contact(a.text), before_contact(b.text));
}

bool same_before_brackets(const Holder& a, const Holder& b) {
  const std::string key = before_brackets_key(a);
  return !key.empty() && key == before_brackets_key(b);
}

bool is_named_in(const std::vector<std::string>& notices, const Holder& holder,
                 Relation relation) {
  return std::ranges::any_of(notices, [&](const std::string& notice) {
    return relation(holder_from_notice(notice), holder);
  });
}

bool answers_to(const Holder& holder, std::string_view name) {
  const std::string_view text = holder.text;
  return text == name || trim_right(text.substr(0, text.find('<'))) == name;
}

std::string person_key(std::string_view name, std::string_view email) {
  return to_lower(email.empty() ? name : email);
}

std::string_view before_brackets(std::string_view text) {
  return trim(text.substr(0, text.find_first_of("<(")));
}

Holder Mailmap::find(const Holder& holder) const {
  const auto found = proper.find(holder.text);
  return found == proper.end() ? holder : found->second;
}

bool same_person(const Holder& a, const Holder& b, const Mailmap& mailmap) {
  return same_person(mailmap.find(a), mailmap.find(b));
}

}  // namespace tgpl::license
