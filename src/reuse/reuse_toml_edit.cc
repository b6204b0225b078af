// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "reuse/reuse_toml_edit.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "base/glob.h"
#include "base/text.h"
#include "base/toml.h"
#include "reuse/reuse_toml.h"

namespace tgpl::reuse {
namespace {

constexpr std::string_view kTableLine = "[[annotations]]  # kept by git-tgpl";
constexpr std::string_view kFirstLine = "version = 1  # begun by git-tgpl";

using Strings = std::vector<std::string>;

/// The values of one of our tables; the paths are patterns.
struct Values {
  Strings paths;
  Strings copyrights;
  std::string expression;
};

std::string_view end_of_lines(std::string_view text) {
  return line_at(text, 0).end == "\r\n" ? "\r\n" : "\n";
}

void append_value(Strings& lines, std::string_view key, const Strings& values) {
  if (values.empty()) return;
  if (values.size() == 1) {
    lines.push_back(cat({key, " = ", toml_string(values.front())}));
    return;
  }
  lines.push_back(cat({key, " = ["}));
  for (const std::string& value : values) {
    lines.push_back(cat({"  ", toml_string(value), ","}));
  }
  lines.push_back("]");
}

/// The table as text, without the line end of its last line.
std::string render(const Values& values, std::string_view line_end) {
  Strings lines = {std::string(kTableLine)};
  append_value(lines, "path", values.paths);
  append_value(lines, "SPDX-FileCopyrightText", values.copyrights);
  if (!values.expression.empty()) {
    append_value(lines, "SPDX-License-Identifier", {values.expression});
  }
  return join(lines, line_end);
}

/// One of our tables in a text.
struct OwnTable {
  Values values;
  std::size_t begin = 0;
  std::size_t end = 0;    ///< after its last character, before the line end
  std::size_t index = 0;  ///< among the annotations
};

/// A text that was read: all its annotations, and our own tables among them.
struct Document {
  std::string_view text;
  std::vector<Annotation> annotations;
  std::vector<OwnTable> own;
};

/// How many keys one of our tables with these values has.
std::size_t key_count(const Values& values) {
  return (values.paths.empty() ? 0U : 1U) +
         (values.copyrights.empty() ? 0U : 1U) +
         (values.expression.empty() ? 0U : 1U);
}

/// The table at `begin`, if it is ours: writing its values again must give the
/// same bytes, and nothing may have been added to it. Otherwise nullopt.
std::optional<OwnTable> find_own_table(std::string_view text, std::size_t begin,
                                       const Annotation& from,
                                       std::size_t keys) {
  if (!text.substr(begin).starts_with(kTableLine)) return std::nullopt;
  if (from.expressions.size() > 1) return std::nullopt;
  OwnTable out;
  out.values = {from.paths, from.copyrights,
                from.expressions.empty() ? "" : from.expressions.front()};
  const bool canonical =
      std::ranges::is_sorted(from.paths) &&
      std::ranges::adjacent_find(from.paths) == from.paths.end();
  if (!canonical || keys != key_count(out.values)) return std::nullopt;
  const std::string form = render(out.values, end_of_lines(text));
  if (!text.substr(begin).starts_with(form)) return std::nullopt;
  out.begin = begin;
  out.end = begin + form.size();
  if (!line_at(text, out.end).text.empty()) return std::nullopt;
  return out;
}

Strings string_list(const TomlTable& table, std::string_view key) {
  Strings out;
  const TomlNode* node = table.find(key);
  if (node == nullptr) return out;
  if (const auto* text = node->as<std::string>()) out.push_back(*text);
  if (const auto* list = node->as<TomlArray>()) {
    for (const TomlNode& item : list->nodes) {
      if (const auto* text = item.as<std::string>()) out.push_back(*text);
    }
  }
  return out;
}

Annotation annotation_of(const TomlTable& table, int line) {
  Annotation out;
  out.line = line;
  out.paths = string_list(table, "path");
  out.copyrights = string_list(table, "SPDX-FileCopyrightText");
  out.expressions = string_list(table, "SPDX-License-Identifier");
  return out;
}

/// Reads only the keys that our own tables use. nullopt if the text is not
/// valid TOML, or has `annotations` in a form that cannot be edited.
std::optional<Document> read(std::string_view text) {
  const TomlResult result = parse_toml(text);
  if (!result.document || !is_utf8(text)) return std::nullopt;
  Document out;
  out.text = text;
  const TomlNode* node = result.document->find("annotations");
  if (node == nullptr) return out;
  const auto* tables = node->as<TomlArray>();
  if (tables == nullptr) return std::nullopt;
  const std::vector<Line> lines = split_lines(text);
  for (const TomlNode& item : tables->nodes) {
    const auto* table = item.as<TomlTable>();
    if (table == nullptr) return std::nullopt;
    Annotation annotation = annotation_of(*table, item.line);
    const auto number =
        static_cast<std::size_t>(std::max(annotation.line, 1)) - 1;
    if (number < lines.size()) {
      auto own = find_own_table(text, lines[number].offset, annotation,
                                table->entries.size());
      if (own) {
        own->index = out.annotations.size();
        out.own.push_back(std::move(*own));
      }
    }
    out.annotations.push_back(std::move(annotation));
  }
  return out;
}

bool same_terms(const Values& a, const Values& b) {
  return a.copyrights == b.copyrights && a.expression == b.expression;
}

std::string replaced(const Document& document, const OwnTable& table,
                     const Values& values) {
  return cat({document.text.substr(0, table.begin),
              render(values, end_of_lines(document.text)),
              document.text.substr(table.end)});
}

/// The text with a new table at its end. If its last line has no line end, the
/// result has none either.
std::string appended(std::string_view text, const Values& values) {
  const std::string_view line_end = end_of_lines(text);
  const bool ended = text.empty() || text.back() == '\n';
  const std::string table = render(values, line_end);
  if (ended) return cat({text, line_end, table, line_end});
  return cat({text, line_end, line_end, table});
}

/// The text without the table's lines and the empty line before them.
std::string without(const Document& document, const OwnTable& table) {
  std::string_view before = document.text.substr(0, table.begin);
  std::string_view after = document.text.substr(table.end);
  const auto drop_line_end = [&before] {
    if (before.ends_with('\n')) before.remove_suffix(1);
    if (before.ends_with('\r')) before.remove_suffix(1);
  };
  const std::string_view ends = end_of_lines(document.text);
  const bool spaced = before == ends || before.ends_with(cat({"\n", ends}));
  if (spaced) drop_line_end();
  if (after.empty()) drop_line_end();
  return cat({before, after.substr(line_at(after, 0).next())});
}

/// The annotation that applies to `path` in this text, or null.
const Annotation* effective(const Document& document, std::string_view path) {
  const auto& all = document.annotations;
  const auto found =
      std::find_if(all.rbegin(), all.rend(), [&](const Annotation& annotation) {
        return std::ranges::any_of(annotation.paths,
                                   [&](const std::string& pattern) {
                                     return glob_matches(pattern, path);
                                   });
      });
  return found == all.rend() ? nullptr : &*found;
}

/// The table that files with these values join: the last of ours that has
/// them, or null.
const OwnTable* table_to_join(const Document& document, const Values& values) {
  const auto found = std::find_if(
      document.own.rbegin(), document.own.rend(),
      [&](const OwnTable& table) { return same_terms(table.values, values); });
  return found == document.own.rend() ? nullptr : &*found;
}

struct Placing {
  Strings to_existing;
  Strings to_new;
};

/// A path that the pattern matches: the pattern without its escapes, where each
/// star matches itself.
std::string example_of(std::string_view pattern) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '\\' && i + 1 < pattern.size()) ++i;
    out += pattern[i];
  }
  return out;
}

Placing place(const Document& document, std::span<const std::string> patterns,
              const Values& wanted) {
  const OwnTable* existing = table_to_join(document, wanted);
  Placing out;
  for (const std::string& pattern : patterns) {
    const Annotation* current = effective(document, example_of(pattern));
    const auto is_listed = [&](const OwnTable& table) {
      return current == &document.annotations[table.index] &&
             same_terms(table.values, wanted) &&
             std::ranges::binary_search(table.values.paths, pattern);
    };
    if (std::ranges::any_of(document.own, is_listed)) continue;
    const bool existing_would_apply =
        existing != nullptr &&
        (current == nullptr ||
         current < &document.annotations[existing->index]);
    (existing_would_apply ? out.to_existing : out.to_new).push_back(pattern);
  }
  return out;
}

void sort_unique(Strings& strings) {
  std::ranges::sort(strings);
  strings.erase(std::unique(strings.begin(), strings.end()), strings.end());
}

Values values_of(std::span<const std::string> copyrights,
                 std::string_view expression) {
  return {{},
          Strings(copyrights.begin(), copyrights.end()),
          std::string(expression)};
}

/// `edited`, or `original` if `edited` could not be read again.
std::string if_readable(std::string edited, std::string_view original) {
  return read(edited) ? edited : std::string(original);
}

std::string begin_of_file() {
  return cat({kFirstLine, "\n"});
}

Strings literals(std::span<const std::string> paths) {
  Strings patterns;
  for (const std::string& path : paths) patterns.push_back(glob_literal(path));
  return patterns;
}

}  // namespace

std::string add_paths(std::string_view text, std::span<const std::string> paths,
                      std::span<const std::string> copyrights,
                      std::string_view expression) {
  return add_patterns(text, literals(paths), copyrights, expression);
}

std::string add_patterns(std::string_view text,
                         std::span<const std::string> patterns,
                         std::span<const std::string> copyrights,
                         std::string_view expression) {
  if (patterns.empty()) return std::string(text);
  Values values = values_of(copyrights, expression);
  std::string edited = text.empty() ? begin_of_file() : std::string(text);
  const std::optional<Document> document = read(edited);
  if (!document) return std::string(text);
  Placing placing = place(*document, patterns, values);
  std::string out = edited;
  if (!placing.to_existing.empty()) {
    const OwnTable* existing = table_to_join(*document, values);
    Values joined = existing->values;
    joined.paths.insert(joined.paths.end(), placing.to_existing.begin(),
                        placing.to_existing.end());
    sort_unique(joined.paths);
    out = replaced(*document, *existing, joined);
  }
  if (!placing.to_new.empty()) {
    values.paths = std::move(placing.to_new);
    sort_unique(values.paths);
    out = appended(out, values);
  }
  return if_readable(std::move(out), text);
}

std::string remove_paths(std::string_view text,
                         std::span<const std::string> paths,
                         std::span<const std::string> copyrights,
                         std::string_view expression) {
  return remove_patterns(text, literals(paths), copyrights, expression);
}

std::string remove_patterns(std::string_view text,
                            std::span<const std::string> given,
                            std::span<const std::string> copyrights,
                            std::string_view expression) {
  const Values values = values_of(copyrights, expression);
  Strings patterns(given.begin(), given.end());
  sort_unique(patterns);
  std::string out(text);
  const std::optional<Document> document = read(text);
  if (!document) return out;
  // From last to first, so that the offsets of the other tables stay valid.
  for (std::size_t i = document->own.size(); i-- > 0;) {
    const OwnTable& table = document->own[i];
    if (!same_terms(table.values, values)) continue;
    Values rest = table.values;
    std::erase_if(rest.paths, [&](const std::string& pattern) {
      return std::ranges::binary_search(patterns, pattern);
    });
    if (rest.paths.size() == table.values.paths.size()) continue;
    Document current = *document;
    current.text = out;
    out = rest.paths.empty() ? without(current, table)
                             : replaced(current, table, rest);
  }
  if (out == begin_of_file()) return {};
  return if_readable(std::move(out), text);
}

}  // namespace tgpl::reuse
