// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/text_check.h"

#include <algorithm>
#include <cstddef>
#include <span>

#include "base/file.h"
#include "base/text.h"
#include "spdx/expression.h"

namespace tgpl::terms {
namespace {

constexpr std::string_view kIncludedParts[] = {
    "architecture", "inference-code", "optimizer-state",
    "parameters",   "tokenizer",      "training-code",
};
constexpr std::string_view kIdentifiers[] = {"git", "swhid"};

Fault must_be(std::string_view what, std::string_view text, std::string hint) {
  return {cat({"must be ", what, ", not ", quote(text)}), std::move(hint)};
}

bool is_hex(std::string_view text) {
  return std::ranges::all_of(text, [](char c) {
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  });
}

/// The part before the first ':' if it is a valid URI scheme, else "".
std::string_view scheme_of(std::string_view text) {
  const std::string_view scheme = text.substr(0, text.find(':'));
  const bool valid = scheme.size() < text.size() && !scheme.empty() &&
                     is_alpha(scheme[0]) &&
                     std::ranges::all_of(scheme, [](char c) {
                       return is_alnum(c) || c == '+' || c == '-' || c == '.';
                     });
  return valid ? scheme : std::string_view{};
}

/// The part after "scheme://" up to the path.
std::string_view authority_of(std::string_view url) {
  const std::size_t start = url.find("://");
  if (start == std::string_view::npos) return {};
  const std::string_view rest = url.substr(start + 3);
  return rest.substr(0, rest.find_first_of("/?#"));
}

bool is_web(std::string_view url) {
  const std::string scheme = to_lower(scheme_of(url));
  return scheme == "http" || scheme == "https";
}

/// Whether the URL contains a user name (web) or a password. A terms file is
/// public, and URLs copied from git's configuration often contain a token.
/// "ssh://git@host" is harmless.
bool has_credentials(std::string_view url) {
  const std::string_view authority = authority_of(url);
  const std::size_t at = authority.rfind('@');
  if (at == std::string_view::npos) return false;
  return is_web(url) ||
         authority.substr(0, at).find(':') != std::string_view::npos;
}

bool has_uri_bytes(std::string_view text) {
  return text.find_first_of(" <>\"\\^`{|}") == std::string_view::npos;
}

Fault credentials_fault() {
  return {"must not contain a user name or password",
          "remove the part before '@'"};
}

std::string path_hint(std::string_view path) {
  if (path.front() == '/') return "remove the first '/'";
  if (path.back() == '/') {
    return cat({"use ", quote(cat({path, "**"})), " for all files below"});
  }
  return "use a path from the top-level directory, without '.' or '..'";
}

std::optional<Fault> check_known(std::string_view text,
                                 std::span<const std::string_view> known) {
  if (auto fault = check_token(text)) return fault;
  if (std::ranges::find(known, text) != known.end()) return std::nullopt;
  const auto near = nearest(text, known);
  if (!near) return std::nullopt;
  return Fault{cat({"contains unknown word ", quote(text)}),
               cat({"did you mean ", quote(*near), "?"})};
}

}  // namespace

std::optional<Fault> check_line(std::string_view text) {
  if (text.empty()) {
    return Fault{"must not be empty", "fill it in, or remove the line"};
  }
  if (is_plain(text)) return std::nullopt;
  return Fault{"must not contain control characters",
               cat({"it reads ", quote(text)})};
}

std::optional<Fault> check_expression(std::string_view text) {
  if (auto fault = check_line(text)) return fault;
  const spdx::ParseResult parsed = spdx::parse(text);
  if (parsed.expression) return std::nullopt;
  return Fault{cat({"is not a valid SPDX expression: ", parsed.error.message}),
               parsed.error.hint};
}

std::optional<Fault> check_path(std::string_view text) {
  if (auto fault = check_line(text)) return fault;
  if (is_inside(text)) return std::nullopt;
  return must_be("a path in the repository", text,
                 "use a path from the top-level directory, with '/'");
}

std::optional<Fault> check_pattern(std::string_view text) {
  if (auto fault = check_line(text)) return fault;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') continue;
    ++i;  // the escaped byte, which may be another backslash
    if (i < text.size() && (text[i] == '*' || text[i] == '\\')) continue;
    return must_be("a path with '/'", text,
                   R"(use a backslash only before '*' and '\')");
  }
  if (is_inside(text)) return std::nullopt;
  return must_be("a path in the repository", text, path_hint(text));
}

std::optional<Fault> check_email(std::string_view text) {
  if (auto fault = check_line(text)) return fault;
  const std::size_t at = text.find('@');
  const bool valid =
      at != 0 && at < text.size() - 1 && at == text.rfind('@') &&
      text.find_first_of(" <>\"(),:;[]\\") == std::string_view::npos;
  if (valid) return std::nullopt;
  return must_be("an e-mail address", text, "as in 'alice@example.org'");
}

std::optional<Fault> check_web_url(std::string_view text) {
  if (auto fault = check_url(text)) return fault;
  if (is_web(text)) return std::nullopt;
  return must_be("a web URL", text, "begin it with 'https://'");
}

std::optional<Fault> check_url(std::string_view text) {
  if (auto fault = check_line(text)) return fault;
  if (has_credentials(text)) return credentials_fault();
  const std::string_view scheme = scheme_of(text);
  if (!scheme.empty() && has_uri_bytes(text) &&
      text.substr(scheme.size(), 3) == "://" &&
      text.size() > scheme.size() + 3 && text[scheme.size() + 3] != '?') {
    return std::nullopt;
  }
  return must_be("a URL", text, "as in 'https://example.org/widget'");
}

std::optional<Fault> check_uri(std::string_view text) {
  if (auto fault = check_line(text)) return fault;
  if (has_credentials(text)) return credentials_fault();
  const std::string_view scheme = scheme_of(text);
  if (!scheme.empty() && has_uri_bytes(text) &&
      text.size() > scheme.size() + 1) {
    return std::nullopt;
  }
  const std::string mail =
      check_email(text) ? "mailto:alice@example.org" : cat({"mailto:", text});
  return must_be("a URI", text, cat({"as in ", quote(mail)}));
}

std::optional<Fault> check_sha256(std::string_view text) {
  if (auto fault = check_line(text)) return fault;
  if (text.size() == 64 && is_hex(text)) return std::nullopt;
  return must_be("64 hexadecimal digits", text, "run 'sha256sum' on the file");
}

std::optional<Fault> check_commit(std::string_view text) {
  if (auto fault = check_line(text)) return fault;
  if ((text.size() == 40 || text.size() == 64) && is_hex(text)) {
    return std::nullopt;
  }
  return must_be("a full commit id", text, "run 'git rev-parse' to print it");
}

std::optional<Fault> check_token(std::string_view text) {
  if (auto fault = check_line(text)) return fault;
  const bool valid = std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-' || c == '.';
  });
  if (valid) return std::nullopt;
  return must_be("a word of lower-case letters, digits, '-' and '.'", text, "");
}

std::optional<Fault> check_included_part(std::string_view text) {
  return check_known(text, kIncludedParts);
}

std::optional<Fault> check_identifier(std::string_view text) {
  return check_known(text, kIdentifiers);
}

}  // namespace tgpl::terms
