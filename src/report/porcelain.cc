// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// For scripts, like the porcelain formats of git: a head of words, to which
// more may be added later, then the path, the message and the advice.
#include "base/inert.h"
#include "base/text.h"
#include "report/format.h"

namespace tgpl::report {
namespace {

std::string head(const check::Finding& finding) {
  return cat({severity_name(finding.severity), " ", finding.rule, " ",
              std::to_string(finding.line), " ",
              std::to_string(finding.column)});
}

bool needs_quotes(unsigned char c) {
  return c < 0x20 || c >= 0x7F || c == '"' || c == '\\';
}

/// The letter after the backslash, or '\0' if git writes octal digits.
char escape_letter(char c) {
  constexpr std::string_view kBytes = "\a\b\t\n\v\f\r\"\\";
  constexpr std::string_view kLetters = "abtnvfr\"\\";
  const std::size_t at = kBytes.find(c);
  return at == std::string_view::npos ? '\0' : kLetters[at];
}

/// Quotes a path as git does if core.quotePath is true.
std::string c_quoted(std::string_view path) {
  std::string out;
  bool quoted = false;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (!needs_quotes(byte)) {
      out += c;
      continue;
    }
    quoted = true;
    out += '\\';
    if (const char letter = escape_letter(c)) {
      out += letter;
    } else {
      for (const int shift : {6, 3, 0})
        out += static_cast<char>('0' + (byte >> shift & 7));
    }
  }
  if (auto changed = escaped(out, Notation::quoted)) {
    out = *std::move(changed);
    quoted = true;
  }
  return quoted ? cat({"\"", out, "\""}) : out;
}

/// The text followed by NUL. A NUL inside the text becomes a space, because it
/// would end the record.
std::string nul_terminated(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '\0' ? ' ' : c;
  return out + '\0';
}

}  // namespace

std::string print_porcelain(const Report& report, Ending ending) {
  std::string out;
  for (const check::Finding& finding : report.findings) {
    if (ending == Ending::nul) {
      for (const SharedText& text : {SharedText(head(finding)), finding.path,
                                     finding.message, finding.advice})
        out += nul_terminated(text);
    } else {
      out += cat({head(finding), "\t", c_quoted(finding.path), "\t",
                  printable(finding.message), "\t", printable(finding.advice),
                  "\n"});
    }
  }
  return out;
}

}  // namespace tgpl::report
