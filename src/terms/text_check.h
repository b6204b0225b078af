/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The syntax of strings in TGPL.toml. These checks find typing errors; they
// cannot tell whether, say, an e-mail address exists.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tgpl::terms {

/// An error message that follows the quoted name of a key: "must not be empty".
struct Fault {
  std::string problem;
  std::string hint;
};

/// A check returns what is wrong with a text, or nullopt if the text is valid.
using TextCheck = std::optional<Fault> (*)(std::string_view text);

/// One non-empty line of valid UTF-8 without control characters. Every other
/// check includes this one.
std::optional<Fault> check_line(std::string_view text);

/// An SPDX licence expression.
std::optional<Fault> check_expression(std::string_view text);

/// The path of a file in the repository.
std::optional<Fault> check_path(std::string_view text);

/// A pattern for paths in the repository, see base/glob.h.
std::optional<Fault> check_pattern(std::string_view text);

/// An e-mail address.
std::optional<Fault> check_email(std::string_view text);

/// An http or https URL without a user name or password.
std::optional<Fault> check_web_url(std::string_view text);

/// Any "scheme://..." URL without a password.
std::optional<Fault> check_url(std::string_view text);

/// Any URI with a scheme: "mailto:alice@example.org".
std::optional<Fault> check_uri(std::string_view text);

/// 64 hexadecimal digits.
std::optional<Fault> check_sha256(std::string_view text);

/// A full commit id, SHA-1 or SHA-256.
std::optional<Fault> check_commit(std::string_view text);

/// Lower-case letters, digits, '-' and '.': "spdx-3.0.1".
std::optional<Fault> check_token(std::string_view text);

/// Tokens of an open list: an unknown token is accepted unless it looks like a
/// misspelling of a known one.
std::optional<Fault> check_included_part(std::string_view text);
std::optional<Fault> check_identifier(std::string_view text);

}  // namespace tgpl::terms
