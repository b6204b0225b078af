/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What both versions of SPDX want to know.
#pragma once

#include <string>
#include <string_view>

#include "terms/export/subject.h"

namespace tgpl::terms::exports {

/// The licence, or NOASSERTION: what SPDX may not have on its list is no
/// expression of its readers.
std::string spdx_license(const Terms& terms);

/// The text of a LicenseRef, or a sentence that says there is none.
std::string spdx_text(const Subject& subject, const std::string& ref);

/// An absolute URI of this document and no other.
std::string spdx_namespace(const Subject& subject, std::string_view version);

/// Throws Error(config) where nothing says a date.
std::string spdx_date(const Subject& subject);

/// "git-tgpl", and the version behind `between`.
std::string spdx_tool(const Subject& subject, std::string_view between);

/// "NAME <e-mail>" of each holder, as a notice.
std::string spdx_copyright(const Terms& terms);

}  // namespace tgpl::terms::exports
