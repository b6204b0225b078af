// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/uri.h"

#include <algorithm>

#include "base/text.h"

namespace tgpl {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

/// The position of the '@' that ends the user information, or kNone.
std::size_t end_of_user(std::string_view text, bool has_scheme) {
  const std::string_view authority = text.substr(0, text.find_first_of("/?#"));
  const std::size_t at = authority.rfind('@');
  if (at != kNone || !has_scheme || text.starts_with('[')) return at;
  // A password may contain a '/' that should have been written "%2F". Unlike a
  // password, a port has only digits.
  const std::size_t colon = authority.find(':');
  if (colon == kNone) return kNone;
  const std::string_view port = authority.substr(colon + 1);
  return std::ranges::all_of(port, is_digit) ? kNone : text.rfind('@');
}

}  // namespace

std::string relative_uri(std::string_view path) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  constexpr std::string_view kAlsoPlain = "-._~/";
  std::string out;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_alnum(c) || kAlsoPlain.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out += {'%', kHex[byte >> 4], kHex[byte & 15]};
    }
  }
  return out;
}

std::string without_password(std::string_view address) {
  const std::size_t scheme = address.find("://");
  const bool is_path = address.starts_with('/') || address.starts_with('.');
  // The scp form "git@host:path" has no password; its path may be anything.
  const bool is_scp_form =
      scheme == kNone && address.find('@') < address.find(':');
  if (is_path || is_scp_form) return std::string(address);
  if (scheme == kNone) {
    // "https:/ada:secret@host": one slash is missing.
    const std::size_t slash = address.find(":/");
    const std::size_t end = address.rfind('@');
    if (slash < end && end != kNone &&
        address.substr(slash + 2, end - slash - 2).find(':') != kNone)
      return cat({address.substr(0, slash + 2), "***", address.substr(end)});
  }
  const std::size_t start = scheme == kNone ? 0 : scheme + 3;
  const std::string_view rest = address.substr(start);
  const std::size_t at = end_of_user(rest, scheme != kNone);
  if (at == kNone) return std::string(address);
  const std::string_view user = rest.substr(0, at);
  const std::size_t colon = user.find(':');
  const bool is_web = to_lower(address.substr(0, 4)) == "http";
  if (colon == kNone && !is_web) return std::string(address);
  return cat({address.substr(0, start),
              colon == kNone ? "" : user.substr(0, colon + 1), "***",
              rest.substr(at)});
}

std::string without_passwords(std::string_view text) {
  constexpr std::string_view kBetween = " \t\n'\"()<>,";
  std::string out;
  while (!text.empty()) {
    const std::size_t stop =
        std::min(text.find_first_of(kBetween), text.size());
    const std::size_t next = std::min(stop + 1, text.size());
    out += without_password(text.substr(0, stop));
    out += text.substr(stop, next - stop);
    text.remove_prefix(next);
  }
  return out;
}

}  // namespace tgpl
