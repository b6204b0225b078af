// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "reuse/dep5.h"

#include <optional>
#include <set>
#include <string>
#include <utility>

#include "base/text.h"
#include "reuse/layout.h"

namespace tgpl::reuse {
namespace {

struct Field {
  std::string name;
  std::vector<std::string_view> lines;  ///< trimmed; the first may be ""
  int line = 0;
};

struct Paragraph {
  std::vector<Field> fields;
  int line = 0;

  const Field* find(std::string_view name) const {
    for (const Field& field : fields) {
      if (equals_ignoring_case(field.name, name)) return &field;
    }
    return nullptr;
  }
};

/// Splits the text into paragraphs of fields, the form of Debian's control
/// files. Errors go to `file.errors`.
class Splitter {
 public:
  explicit Splitter(ReuseToml& file) : file_(file) {}

  std::vector<Paragraph> split_text(std::string_view text) {
    int number = 0;
    for (const Line& line : split_lines(text)) read_line(line.text, ++number);
    finish_paragraph();
    return std::move(paragraphs_);
  }

 private:
  void read_line(std::string_view line, int number) {
    if (line.starts_with('#')) return;
    if (trim(line).empty()) return finish_paragraph();
    if (is_space(line.front())) return read_continuation(line, number);
    const std::size_t colon = line.find(':');
    const std::string_view name = line.substr(0, colon);
    if (colon == std::string_view::npos || name.empty() ||
        name.find_first_of(" \t") != std::string_view::npos) {
      return add_error(number,
                       "the line is neither a field nor its continuation");
    }
    if (!names_.insert(to_lower(name)).second) {
      add_error(number, "duplicate field " + quote(name));
    }
    if (current_.fields.empty()) current_.line = number;
    current_.fields.push_back(
        {std::string(name), {trim(line.substr(colon + 1))}, number});
  }

  void read_continuation(std::string_view line, int number) {
    if (current_.fields.empty()) {
      return add_error(number, "continuation line without a field");
    }
    current_.fields.back().lines.push_back(trim(line));
  }

  void add_error(int line, std::string message) {
    file_.errors.push_back({line, 0, std::move(message), ""});
  }

  void finish_paragraph() {
    names_.clear();
    if (!current_.fields.empty())
      paragraphs_.push_back(std::exchange(current_, {}));
  }

  ReuseToml& file_;
  Paragraph current_;
  std::set<std::string> names_;  ///< those of its fields, in lower case
  std::vector<Paragraph> paragraphs_;
};

std::vector<std::string> words(const Field* field) {
  std::vector<std::string> out;
  if (field == nullptr) return out;
  for (std::string_view line : field->lines) {
    while (!(line = trim_left(line)).empty()) {
      const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
      out.emplace_back(line.substr(0, end));
      line.remove_prefix(end);
    }
  }
  return out;
}

/// One notice per line. The format writes an empty line as a single ".".
std::vector<std::string> notices(const Field* field) {
  std::vector<std::string> out;
  if (field == nullptr) return out;
  for (const std::string_view line : field->lines) {
    if (!line.empty() && line != ".") out.emplace_back(line);
  }
  return out;
}

/// The first line is the expression; any further lines are the licence text.
std::vector<std::string> expression(const Field* field) {
  if (field == nullptr || field->lines.front().empty()) return {};
  return {std::string(field->lines.front())};
}

void read_paragraph(const Paragraph& from, ReuseToml& file) {
  const Field* files = from.find("Files");
  if (files == nullptr) return;
  Annotation out;
  out.precedence = Annotation::aggregate;
  out.globs = Annotation::dep5;
  out.line = from.line;
  out.paths = words(files);
  out.copyrights = notices(from.find("Copyright"));
  out.expressions = expression(from.find("License"));
  const auto require = [&](bool present, std::string_view name) {
    if (present) return;
    file.errors.push_back(
        {from.line, 0,
         cat({"missing field ", quote(name), " in this paragraph"}), ""});
  };
  require(!out.paths.empty(), "Files");
  require(!out.copyrights.empty(), "Copyright");
  require(!out.expressions.empty(), "License");
  file.annotations.push_back(std::move(out));
}

}  // namespace

ReuseToml read_dep5(std::string_view text) {
  ReuseToml file;
  file.source = kDep5Path;
  if (!is_utf8(text)) {
    file.errors.push_back({0, 0, "file is not UTF-8", ""});
    return file;
  }
  const std::vector<Paragraph> paragraphs = Splitter(file).split_text(text);
  if (paragraphs.empty() || paragraphs.front().find("Format") == nullptr) {
    file.errors.push_back(
        {1, 0, "missing field 'Format' in the first paragraph", ""});
  }
  for (const Paragraph& paragraph : paragraphs) read_paragraph(paragraph, file);
  refuse_too_many_patterns(file);
  if (!file.errors.empty()) file.annotations.clear();
  return file;
}

}  // namespace tgpl::reuse
