/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Prints diagnostics as text, one per line, so that a test compares all of
// them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

inline std::string told(std::string_view kind,
                        const std::vector<tgpl::Diagnostic>& diagnostics) {
  std::string out;
  for (const tgpl::Diagnostic& at : diagnostics) {
    out += std::string(kind) + " " + std::to_string(at.line) + ":" +
           std::to_string(at.column) + ": " + at.message + "\n";
    if (!at.hint.empty()) out += "  hint: " + at.hint + "\n";
  }
  return out;
}

/// All diagnostics of a ReadResult or a PolicyResult.
template <typename Result>
std::string told(const Result& result) {
  return told("error", result.errors) + told("warning", result.warnings);
}
