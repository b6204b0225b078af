/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What every version of SPDX wants to know of files and licences.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "report/sbom.h"

namespace tgpl::report {

inline constexpr std::string_view kNoAssertion = "NOASSERTION";
inline constexpr std::string_view kNone = "NONE";

struct FileFacts {
  /// The licences in it, each alone, sorted; NONE or NOASSERTION otherwise.
  std::vector<std::string> licenses;
  /// All that is stated, joined by AND; NONE or NOASSERTION otherwise.
  std::string expression;
  std::string copyright;    ///< notices, a line each; NONE or NOASSERTION
  std::string suppression;  ///< what could not be said in SPDX's terms
};

/// Snippets count: their licences are in the file, too. NOASSERTION stands
/// for what was not looked at and for what SPDX has no words for.
FileFacts facts_of(const Sbom& sbom, std::string_view path);

/// The licence of the project, as its TGPL.toml declares it.
std::string declared_license(const Sbom& sbom);

/// The text of a LicenseRef, or a sentence that says there is none.
std::string text_of_ref(const Sbom& sbom, const std::string& id);

/// An absolute URI of this document and no other.
std::string document_namespace(const Sbom& sbom, std::string_view format);

/// A name for the file in ids: stays when other files come and go.
std::string file_id(std::string_view path);

}  // namespace tgpl::report
