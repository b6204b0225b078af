/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Facts about files and licences that all versions of SPDX need.
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
  /// The single licences in the file, sorted; or NONE or NOASSERTION.
  std::vector<std::string> licenses;
  /// All its expressions, joined by AND; or NONE or NOASSERTION.
  std::string expression;
  std::string copyright;  ///< notices, one per line; or NONE or NOASSERTION
  std::string concluded;  ///< an expression or NOASSERTION
  std::string comment;    ///< what SPDX cannot express; may be empty
};

/// The facts about one file, including those of its snippets. NOASSERTION
/// stands for a file that was not read, for one without tags that is not text,
/// for words that are not understood, and for what SPDX cannot express. NONE
/// means that the whole file was searched.
FileFacts facts_of(const Sbom& sbom, std::string_view path);

/// The licence of the project that its TGPL.toml declares; or NOASSERTION.
std::string declared_license(const Sbom& sbom);

/// The text of a LicenseRef, or the words that state it, or a sentence that the
/// tree has none.
std::string text_of_ref(const Sbom& sbom, const std::string& id);

/// An absolute URI that is unique to this document.
std::string document_namespace(const Sbom& sbom, std::string_view format);

/// A name for the file in ids. It depends only on the path.
std::string file_id(std::string_view path);

}  // namespace tgpl::report
