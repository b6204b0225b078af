// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/sealed.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "header/comment_scan.h"
#include "header/encoding.h"

namespace tgpl::header {
namespace {

constexpr auto kNone = std::string_view::npos;

struct Sign {
  std::string_view text;
  std::string_view reason;
};

// How a sealed text starts.
constexpr auto kStarts = std::to_array<Sign>({
    {"$ANSIBLE_VAULT;", "encrypted by Ansible vault"},
    {"-----BEGIN ", "a key or signature"},
    {"---- BEGIN SSH2 ", "a key or signature"},
    {"/annex/objects/", "git-annex pointer"},
    {"### A Pluto.jl notebook ###", "Pluto writes the whole notebook again"},
    {"#!/usr/bin/env pluto", "Pluto writes the whole notebook again"},
    {"Manifest-Version: ", "a manifest that may be signed"},
    {"Signature-Version: ", "a signed manifest"},
    {"\" Vimball Archiver", "an archive that counts its lines"},
    {"PuTTY-User-Key-File-", "a key or signature"},
    {"age-encryption.org/", "encrypted by age"},
    {"untrusted comment: ", "a key or signature"},
    {"#reader(lib\"read.ss\"\"wxme\")", "written by DrRacket"},
});

// What a signed text contains at the start of a line.
constexpr auto kSignatures = std::to_array<Sign>({
    {"# SIG # Begin signature block", "signed"},
    {"'' SIG '' Begin signature block", "signed"},
    {"// SIG // Begin signature block", "signed"},
    {"<!-- SIG # Begin signature block -->", "signed"},
    {"-----BEGIN PGP SIGNATURE-----", "signed"},
    {"! Checksum: ", "has a checksum of itself"},
});

// XML signatures. They may be anywhere in a line.
constexpr auto kXmlSignature = "http://www.w3.org/2000/09/xmldsig#";

/// Whether `word` starts a line of the text.
bool has_line(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != kNone;
       at = text.find(word, at + 1)) {
    if (is_line_start(text, at)) return true;
  }
  return false;
}

bool is_signed_xml(std::string_view text) {
  const std::size_t at = text.find(kXmlSignature);
  return at != kNone && text.find("<?xml") < at &&
         text.find("SignatureValue>") != kNone;
}

// How a program that reads lines by number names the script itself.
constexpr auto kSelves = std::to_array<std::string_view>(
    {"$0", "${0}", "$BASH_SOURCE", "${BASH_SOURCE", "%~f0", "%~dpnx0", "%~s0"});

bool has_number_after(std::string_view line, std::string_view word,
                      std::string_view between) {
  for (std::size_t at = line.find(word); at != kNone;
       at = line.find(word, at + 1)) {
    const bool is_word = at == 0 || !is_alnum(line[at - 1]);
    const std::string_view rest = line.substr(at + word.size());
    const std::size_t digit = rest.find_first_not_of(between);
    if (is_word && digit != kNone && is_digit(rest[digit])) return true;
  }
  return false;
}

/// Whether a shell command prints or cuts lines by their numbers.
bool counts_lines(std::string_view line) {
  return has_number_after(line, "tail", " -n+c=") ||
         has_number_after(line, "head", " -n=") ||
         has_number_after(line, "sed", " -nEre'\"") ||
         has_number_after(line, "more", " +") ||
         has_number_after(line, "skip=", "") ||
         has_number_after(line, "NR", " <>=!");
}

bool names_itself(std::string_view line) {
  return std::ranges::any_of(
      kSelves, [&](auto self) { return line.find(self) != kNone; });
}

/// Whether a line runs "sed -n 2,8p "$0"" or the like.
bool reads_own_lines(std::string_view text) {
  const std::string_view start = text.substr(bom_length(text), 2);
  const bool is_script = start == "#!" || names_itself(text.substr(0, 4096));
  if (!is_script || !names_itself(text)) return false;
  for (std::size_t at = 0; at < text.size();) {
    const Line line = line_at(text, at);
    at = line.next();
    const std::string_view bare = trim_left(line.text);
    if (bare.starts_with('#') || bare.starts_with("::")) continue;
    if (names_itself(line.text) && counts_lines(line.text)) return true;
  }
  return false;
}

/// How a batch file starts that JScript, Perl, Python, PowerShell or a browser
/// reads, too. A line that only they may hide would no longer be hidden.
constexpr auto kBatchStarts = std::to_array<std::string_view>(
    {"/*", "0<", "1<", "1>", "<!--", "<#", "@goto #", "@if (@", "@set @",
     "@rem = '", "@rem='", "@rem = \"\"\"", "@rem=\"\"\"", "rem = \"\"\"",
     "rem='", "@\"\"\"", "@'", "@/*", "@<!--"});

bool is_batch_polyglot(std::string_view text) {
  const std::string first = to_lower(line_at(text, skip_blanks(text, 0)).text);
  const bool known = std::ranges::any_of(
      kBatchStarts, [&](auto start) { return first.starts_with(start); });
  return known || (first.find("python") != std::string::npos &&
                   first.find(" -x ") != std::string::npos);
}

/// "#if 0", a script for a shell, "#endif": the shell takes "#if 0" for a
/// comment, and would run "/*".
bool is_shell_in_c(std::string_view text) {
  std::string_view rest = text.substr(skip_blanks(text, 0));
  if (rest.starts_with("/*/") || rest.starts_with("/*usr/") ||
      rest.starts_with("/*bin/") || rest.starts_with("/*\\\n"))
    return true;
  if (!rest.starts_with("#if 0") && !rest.starts_with("#ifdef __sh__") &&
      !rest.starts_with("#if false"))
    return false;
  rest = rest.substr(0, rest.find("\n#e"));
  return names_itself(rest) || rest.find("\nexec ") != kNone ||
         rest.find("exit 0") != kNone;
}

/// Databricks takes the lines below its mark for the first cell.
bool is_cell_of_text(std::string_view text) {
  const Line first = line_at(text, bom_length(text));
  if (first.text.find(" Databricks notebook source") == kNone) return false;
  const std::string_view below =
      line_at(text, skip_blanks(text, first.next())).text;
  return below.find(" MAGIC ") != kNone && below.find(" MAGIC ") < 3;
}

/// In such a template every line that does not start with '#' is printed, and
/// the others are code.
bool is_nim_template(std::string_view text) {
  const std::string_view first = line_at(text, bom_length(text)).text;
  return first.starts_with("#?") && first.find("stdtmpl") != kNone;
}

}  // namespace

std::string_view sealed_reason(std::string_view text) {
  const std::string_view start = text.substr(bom_length(text));
  for (const Sign& sign : kStarts) {
    if (start.starts_with(sign.text)) return sign.reason;
  }
  for (const Sign& sign : kSignatures) {
    if (has_line(text, sign.text)) return sign.reason;
  }
  if (is_signed_xml(text)) return "signed";
  if (reads_own_lines(text)) return "a script that reads its own lines";
  if (is_cell_of_text(text)) return "a header would join the first cell";
  return {};
}

std::string_view polyglot_reason(std::string_view text,
                                 const CommentStyle& style) {
  text = text.substr(bom_length(text));
  if (style.name == "batch" && is_batch_polyglot(text))
    return "a batch file that another program reads, too";
  if ((style.name == "c" || style.name == "c++") && is_shell_in_c(text))
    return "a shell runs this file, too";
  if (style.name == "nim" && is_nim_template(text))
    return "a template in which comments are printed";
  return {};
}

}  // namespace tgpl::header
