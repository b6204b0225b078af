/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Values that both versions of SPDX need.
#pragma once

#include <string>
#include <string_view>

#include "terms/export/subject.h"

namespace tgpl::terms::exports {

/// The licence, or NOASSERTION if it is not an expression that every SPDX
/// document may contain.
std::string spdx_license(const Terms& terms);

/// The text of a LicenseRef, or a sentence about where to find it.
std::string spdx_text(const Subject& subject, const std::string& ref);

/// An absolute URI that is unique to this document.
std::string spdx_namespace(const Subject& subject, std::string_view version);

/// The date of the document. Throws Error(config) if none is known.
std::string spdx_date(const Subject& subject);

/// "git-tgpl", followed by `between` and the version, if the subject has it.
std::string spdx_tool(const Subject& subject, std::string_view between);

/// "NAME <e-mail>" for each holder, one per line; NOASSERTION if there is none.
std::string spdx_copyright(const Terms& terms);

}  // namespace tgpl::terms::exports
