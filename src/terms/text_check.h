/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a string in TGPL.toml may look like. These are checks of sanity, not
// of truth: an address may still be nobody's.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tgpl::terms {

/// Goes behind the quoted name of a key: "must not be empty".
struct Fault {
  std::string problem;
  std::string hint;
};

/// What is wrong with a text; nothing if it will do.
using TextCheck = std::optional<Fault> (*)(std::string_view text);

/// Not empty, one line, no control characters, UTF-8. Every other check
/// begins with this one.
std::optional<Fault> check_line(std::string_view text);

/// An SPDX licence expression.
std::optional<Fault> check_expression(std::string_view text);

/// The path of a file in the repository.
std::optional<Fault> check_path(std::string_view text);

/// A pattern of paths in the repository, see base/glob.h.
std::optional<Fault> check_pattern(std::string_view text);

std::optional<Fault> check_email(std::string_view text);

/// http or https.
std::optional<Fault> check_web_url(std::string_view text);

/// Any "scheme://...", without a password in it.
std::optional<Fault> check_url(std::string_view text);

/// Any URI with a scheme: "mailto:alice@example.org".
std::optional<Fault> check_uri(std::string_view text);

std::optional<Fault> check_sha256(std::string_view text);

/// A full commit id, sha1 or sha256.
std::optional<Fault> check_commit(std::string_view text);

/// Small letters, digits, '-' and '.': "spdx-3.0.1".
std::optional<Fault> check_token(std::string_view text);

/// Tokens of an open list, where what looks like a slip is one.
std::optional<Fault> check_included_part(std::string_view text);
std::optional<Fault> check_identifier(std::string_view text);

}  // namespace tgpl::terms
