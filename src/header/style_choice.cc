// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/style_choice.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "base/file.h"
#include "base/text.h"
#include "header/comment_style_table.h"
#include "header/encoding.h"
#include "header/sealed.h"
#include "header/sniff.h"
#include "header/template_start.h"

namespace tgpl::header {
namespace {

constexpr std::string_view kByContent = "by-content";
constexpr std::string_view kSeveral = "several languages share the ";

/// Suffixes of templates: the suffix before this one decides.
constexpr auto kTemplateSuffixes =
    std::to_array<std::string_view>({"dist", "example", "in", "j2", "jinja",
                                     "jinja2", "sample", "template", "tmpl"});

/// Names that may continue after a dot: Dockerfile.dev.
constexpr auto kHashPrefixes =
    std::to_array<std::string_view>({".env.", "Containerfile.", "Dockerfile.",
                                     "GNUmakefile.", "Kconfig.", "Makefile."});

struct Suffixes {
  std::string last;     ///< "gz" of "a.tar.gz"
  std::string double_;  ///< "tar.gz"
  std::string exact;    ///< the last one in the case of the name: "S"
};

Suffixes suffixes_of(std::string_view name) {
  // A dot at the start of the name hides the file; it starts no suffix.
  const std::string_view rest =
      name.substr(std::min<std::size_t>(1, name.size()));
  const std::size_t last = rest.rfind('.');
  if (last == std::string_view::npos) return {};
  const std::string exact{rest.substr(last + 1)};
  Suffixes found{to_lower(exact), {}, exact};
  if (last == 0) return found;
  const std::size_t before = rest.rfind('.', last - 1);
  if (before != std::string_view::npos) {
    found.double_ = to_lower(rest.substr(before + 1));
  }
  return found;
}

StyleChoice chosen(const StyleRow& row, std::string reason) {
  if (row.style.empty()) return {nullptr, std::string(row.reason)};
  return {find_style(row.style), std::move(reason)};
}

std::string_view without_version(std::string_view program) {
  while (!program.empty() && (is_digit(program.back()) ||
                              program.back() == '.' || program.back() == '-')) {
    program.remove_suffix(1);
  }
  return program;
}

const StyleRow* language_row(std::string_view language) {
  const StyleRow* row = find_row(language_rows(), language);
  if (row == nullptr)
    row = find_row(language_rows(), without_version(language));
  return row;
}

std::optional<StyleChoice> by_interpreter(std::string_view text) {
  const std::string program = interpreter_of(text);
  if (program.empty()) return std::nullopt;
  const StyleRow* row = language_row(program);
  if (row == nullptr) return std::nullopt;
  return chosen(*row, cat({"interpreter ", quote(program)}));
}

/// The word after `key`, up to a space, ';' or ':', in lower case.
std::string word_after(std::string_view line, std::string_view key) {
  const std::size_t at = line.find(key);
  if (at == std::string_view::npos) return {};
  const std::string_view rest = trim_left(line.substr(at + key.size()));
  return to_lower(rest.substr(0, rest.find_first_of(" \t;:")));
}

/// The language in `-*- mode: x -*-`, `-*- x -*-` or `vim: ft=x`; "" if none.
std::string mode_of(std::string_view line) {
  const std::size_t start = line.find("-*-");
  if (start != std::string_view::npos) {
    const std::size_t end = line.find("-*-", start + 3);
    if (end == std::string_view::npos) return {};
    const std::string_view inside =
        trim(line.substr(start + 3, end - start - 3));
    if (inside.find(':') == std::string_view::npos) return to_lower(inside);
    const std::string lower = to_lower(inside);
    return word_after(lower, "mode:");
  }
  if (line.find("vim:") == std::string_view::npos &&
      line.find("vi:") == std::string_view::npos) {
    return {};
  }
  for (const std::string_view key : {"ft=", "filetype=", "syntax="}) {
    std::string mode = word_after(line, key);
    if (!mode.empty()) return mode;
  }
  return {};
}

std::optional<StyleChoice> by_mode_line(std::string_view text) {
  constexpr int kModeLines = 5;  // the default of vim's 'modelines'
  std::size_t at = bom_length(text);
  for (int i = 0; i < kModeLines && at < text.size(); ++i) {
    const Line line = line_at(text, at);
    at = line.next();
    const std::string mode = mode_of(line.text);
    const StyleRow* row = mode.empty() ? nullptr : language_row(mode);
    if (row != nullptr) return chosen(*row, cat({"mode line ", quote(mode)}));
  }
  return std::nullopt;
}

std::optional<StyleChoice> by_name_prefix(std::string_view name) {
  const auto prefix = std::ranges::find_if(
      kHashPrefixes, [name](auto p) { return name.starts_with(p); });
  if (prefix == kHashPrefixes.end()) return std::nullopt;
  return StyleChoice{find_style("hash"), cat({"name ", quote(name)})};
}

/// For a suffix or name that languages share: a "#!" line first, then the
/// clues. `what` is how a reason names the suffix or name.
StyleChoice by_content(const StyleRow& row, const std::string& what,
                       std::string_view text) {
  if (auto choice = by_interpreter(text)) return *choice;
  const Clue* clue = find_clue(row.key, text);
  const bool settled = clue != nullptr || row.style == kByContent;
  if (!settled) return chosen(row, what);
  if (clue != nullptr && !clue->reason.empty())
    return {nullptr, std::string(clue->reason)};
  if (clue != nullptr && !clue->style.empty())
    return {find_style(clue->style), cat({what, " and content"})};
  if (clue == nullptr) {
    if (auto choice = by_mode_line(text)) return *choice;
  }
  return {nullptr, cat({kSeveral, what})};
}

StyleChoice by_row(const StyleRow& row, const std::string& what,
                   std::string_view text) {
  return has_clues(row.key) ? by_content(row, what, text) : chosen(row, what);
}

std::optional<StyleChoice> by_name(std::string_view name,
                                   std::string_view text) {
  const std::string what = cat({"name ", quote(name)});
  if (const StyleRow* row = find_row(name_rows(), name))
    return by_row(*row, what, text);
  if (name.starts_with("requirements") && name.ends_with(".txt"))
    return StyleChoice{find_style("hash"), what};
  return std::nullopt;
}

std::optional<StyleChoice> by_suffix(std::string_view suffix,
                                     std::string_view text) {
  if (suffix.empty()) return std::nullopt;
  const StyleRow* row = find_row(suffix_rows(), suffix);
  if (row == nullptr) return std::nullopt;
  return by_row(*row, cat({"extension '.", suffix, "'"}), text);
}

std::optional<StyleChoice> by_file_name(std::string_view name,
                                        std::string_view text);

/// For a template such as start.sh.j2 the file that it makes decides. For
/// markup, Jinja's own comments are used: they do not end up in its output.
std::optional<StyleChoice> by_template(std::string_view name,
                                       std::string_view suffix,
                                       std::string_view text) {
  if (std::ranges::find(kTemplateSuffixes, suffix) == kTemplateSuffixes.end()) {
    return std::nullopt;
  }
  const std::string_view inner =
      name.substr(0, name.size() - suffix.size() - 1);
  auto choice = by_file_name(inner, text);
  const bool is_jinja = suffix.starts_with("j");
  if (!is_jinja) return choice;
  if (!choice) choice = by_interpreter(text);
  const bool is_markup =
      choice && choice->style != nullptr && choice->style->open == "<!--";
  if (choice && !is_markup) return choice;
  return StyleChoice{find_style("jinja"), cat({"extension '.", suffix, "'"})};
}

std::optional<StyleChoice> by_file_name(std::string_view name,
                                        std::string_view text) {
  if (auto choice = by_name(name, text)) return choice;
  const Suffixes suffixes = suffixes_of(name);
  if (auto choice = by_suffix(suffixes.double_, text)) return choice;
  if (auto choice = by_template(name, suffixes.last, text)) return choice;
  if (auto choice = by_suffix(suffixes.exact, text)) return choice;
  if (auto choice = by_suffix(suffixes.last, text)) return choice;
  return by_name_prefix(name);
}

/// Whether a file that should be XML is something else: a chemical table,
/// Turtle ... Front matter and tags of templates may come before XML.
bool is_no_markup(std::string_view text) {
  text = trim_left(text.substr(bom_length(text)));
  if (text.empty()) return false;
  constexpr std::string_view kOther = "#(@\"'/;:";
  return is_alnum(text.front()) ||
         kOther.find(text.front()) != std::string_view::npos;
}

/// Why a PHP file cannot have a header: "<?php" must be alone on the first line
/// or on the line after "#!". nullopt if it is.
std::optional<std::string> php_obstacle(std::string_view text) {
  std::size_t at = bom_length(text);
  if (text.substr(at).starts_with("#!")) at = line_at(text, at).next();
  const Line line = line_at(text, at);
  if (!to_lower(line.text.substr(0, 5)).starts_with("<?php")) {
    return "PHP that does not start with '<?php'";
  }
  if (!trim(line.text.substr(5)).empty()) {
    return "code on the line of '<?php'";
  }
  return std::nullopt;
}

/// The choice by name, unless the content contradicts it.
StyleChoice corrected(StyleChoice choice, std::string_view text) {
  if (choice.style == nullptr) return choice;
  const std::string_view name = choice.style->name;
  const std::string_view shared = polyglot_reason(text, *choice.style);
  if (!shared.empty()) return {nullptr, std::string(shared)};
  if (name == "php") {
    if (auto obstacle = php_obstacle(text)) return {nullptr, *obstacle};
    return choice;
  }
  if (extends_another(text)) {
    return {find_style("jinja"), "a template that extends another"};
  }
  if (choice.style->open == "<!--" && is_go_template(text)) {
    return {find_style("go-template"), "a template of Go"};
  }
  const bool declared = text.substr(bom_length(text)).starts_with("<?xml ");
  if (declared && !choice.style->has(keeps_markup)) {
    return {find_style("xml"), "XML declaration"};
  }
  if (name == "xml" && is_no_markup(text)) return {nullptr, "not XML"};
  return choice;
}

/// Why these bytes cannot have a comment under any name; "" if they can.
std::string_view uncommentable_reason(std::string_view bytes) {
  if (is_wide(encoding_of(bytes))) return "UTF-16 or UTF-32";
  if (is_binary(bytes)) return "binary";
  if (is_lfs_pointer(bytes)) return "git-lfs pointer";
  return sealed_reason(bytes);
}

}  // namespace

bool is_lfs_pointer(std::string_view bytes) {
  return bytes.starts_with("version https://git-lfs.github.com/spec/v1") ||
         bytes.starts_with("version https://hawser.github.com/spec/v1");
}

StyleChoice choose_style(std::string_view path, std::string_view bytes) {
  const std::string_view obstacle = uncommentable_reason(bytes);
  if (!obstacle.empty()) return {nullptr, std::string(obstacle)};
  auto choice = by_file_name(base_name(path), bytes);
  if (!choice) choice = by_interpreter(bytes);
  if (!choice) choice = by_mode_line(bytes);
  if (!choice) return {nullptr, "unknown file type"};
  return corrected(*std::move(choice), bytes);
}

std::optional<std::string_view> style_by_name(std::string_view path) {
  const std::string_view name = base_name(path);
  if (has_clues(name) || has_clues(suffixes_of(name).last)) return std::nullopt;
  const auto choice = by_file_name(name, "");
  if (!choice || choice->reason.starts_with(kSeveral)) return std::nullopt;
  return choice->style == nullptr ? "" : choice->style->name;
}

StyleChoice forced_style(std::string_view style, std::string_view bytes,
                         std::string reason) {
  const std::string_view obstacle = uncommentable_reason(bytes);
  if (!obstacle.empty()) return {nullptr, std::string(obstacle)};
  return corrected({find_style(style), std::move(reason)}, bytes);
}

std::string interpreter_of(std::string_view bytes) {
  std::string_view text = bytes.substr(bom_length(bytes));
  if (!text.starts_with("#!") || text.starts_with("#![")) return {};
  std::string_view rest = trim(line_at(text, 0).text.substr(2));
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find_first_of(" \t"), rest.size());
    const std::string_view word = base_name(rest.substr(0, end));
    rest = trim_left(rest.substr(end));
    const bool skipped = word == "env" || word.starts_with('-') ||
                         word.find('=') != std::string_view::npos;
    if (!skipped || rest.empty()) return to_lower(word);
  }
  return {};
}

std::string_view style_of_language(std::string_view language) {
  std::string key = to_lower(language);
  std::ranges::replace(key, ' ', '-');
  const StyleRow* row = language_row(key);
  return row == nullptr ? std::string_view() : row->style;
}

}  // namespace tgpl::header
