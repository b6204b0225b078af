/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Colours for people. Nothing is told by colour alone.
#pragma once

#include <string>
#include <string_view>

#include "report/format.h"

namespace tgpl::report {

struct Paint {
  static constexpr std::string_view kBold = "1";
  static constexpr std::string_view kRed = "31";
  static constexpr std::string_view kYellow = "33";

  bool on;

  void append(std::string& out, std::string_view code,
              std::string_view text) const {
    if (on) ((out += "\033[") += code) += 'm';
    out += text;
    if (on) out += "\033[m";
  }

  /// Appends "error" in red or "warning" in yellow.
  void append_severity(std::string& out, check::Severity severity) const {
    append(out, severity == check::Severity::error ? kRed : kYellow,
           severity_name(severity));
  }
};

/// Appends "src/a.c:3: error: the message [the-rule]" and a line end.
void append_line(std::string& out, const check::Finding& finding,
                 const Paint& paint);

/// Appends a line with the fix, indented by four; nothing if there is none.
void append_fix(std::string& out, std::string_view advice);

}  // namespace tgpl::report
