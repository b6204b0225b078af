/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <string>
#include <string_view>

namespace tgpl {

/// `path` as a relative reference (RFC 3986): every byte that is not
/// unreserved or '/' as %XX, so that it need not be UTF-8 and a ':' in it is
/// no scheme.
std::string relative_uri(std::string_view path);

/// The address of a repository as it may be shown: "***" for a password, and
/// for what alone stands before the '@' of a web address, which may be a token.
/// An address that is wrongly written loses rather too much than too little.
std::string without_password(std::string_view address);

/// What a program said, each address in it without its password.
std::string without_passwords(std::string_view words);

}  // namespace tgpl
