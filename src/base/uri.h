/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <string>
#include <string_view>

namespace tgpl {

/// `path` as a relative reference (RFC 3986, section 4.2). Every byte that is
/// neither unreserved nor '/' becomes %XX, so the path need not be UTF-8 and a
/// ':' in it does not look like a scheme.
std::string relative_uri(std::string_view path);

/// A repository URL with any password replaced by "***". In a web address (http
/// or https) a user name without a password is replaced too, since it may be a
/// token. For a malformed address, too much is hidden rather than too little.
std::string without_password(std::string_view address);

/// The output of a program with without_password() applied to each URL in it.
std::string without_passwords(std::string_view text);

}  // namespace tgpl
