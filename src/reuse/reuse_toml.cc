// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "reuse/reuse_toml.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "base/glob.h"
#include "base/text.h"
#include "base/toml.h"
#include "reuse/dep5_pattern.h"
#include "reuse/layout.h"

namespace tgpl::reuse {
namespace {

constexpr std::string_view kPrecedences[] = {"closest", "aggregate",
                                             "override"};

// Written in two parts, so that no tool takes this line for a notice.
constexpr std::string_view kNoticeKey =
    "SPDX-"
    "FileCopyrightText";

/// Reads one document into `file`, its errors and warnings included.
class Reader {
 public:
  explicit Reader(ReuseToml& file) : file_(file) {}

  void read(const TomlTable& document) {
    read_version(document);
    const TomlNode* annotations = document.find("annotations");
    if (annotations == nullptr) return;
    const auto* tables = annotations->as<TomlArray>();
    if (tables == nullptr) {
      add_error(*annotations, "'annotations' must be an array of tables, not " +
                                  std::string(annotations->type_name()));
      return;
    }
    for (const TomlNode& table : tables->nodes) read_annotation(table);
  }

 private:
  void add_error(const TomlNode& node, std::string message,
                 std::string hint = {}) {
    file_.errors.push_back(
        {node.line, node.column, std::move(message), std::move(hint)});
  }

  void add_warning(const TomlNode& node, std::string message,
                   std::string hint) {
    file_.warnings.push_back(
        {node.line, node.column, std::move(message), std::move(hint)});
  }

  void read_version(const TomlTable& document) {
    const TomlNode* version = document.find("version");
    if (version == nullptr) {
      file_.errors.push_back(
          {0, 0, "missing key 'version'", "begin the file with 'version = 1'"});
      return;
    }
    const auto* number = version->as<std::int64_t>();
    if (number == nullptr || *number != 1) {
      add_error(*version, "'version' must be the integer 1",
                "REUSE 3.3 defines no other version");
    }
  }

  void read_annotation(const TomlNode& node) {
    const auto* table = node.as<TomlTable>();
    if (table == nullptr) {
      add_error(node, "'annotations' must contain only tables");
      return;
    }
    Annotation out;
    out.line = node.line;
    out.paths = read_paths(node, *table);
    out.precedence = read_precedence(*table);
    out.copyrights = strings(*table, kNoticeKey);
    out.expressions = strings(*table, "SPDX-License-Identifier");
    file_.annotations.push_back(std::move(out));
  }

  std::vector<std::string> read_paths(const TomlNode& node,
                                      const TomlTable& table) {
    const TomlNode* paths = table.find("path");
    if (paths == nullptr) {
      add_error(node, "missing key 'path' in an annotation");
      return {};
    }
    const std::size_t errors = file_.errors.size();
    std::vector<std::string> out = strings(table, "path");
    if (out.empty() && errors == file_.errors.size()) {
      add_error(*paths, "'path' must not be empty");
    }
    for (const std::string& path : out) check_path(*paths, path);
    return out;
  }

  void check_path(const TomlNode& node, std::string_view path) {
    const std::vector<std::string_view> parts = split(path, '/');
    if (path.starts_with('/')) {
      add_error(node, "path " + quote(path) + " is absolute",
                "use a path relative to the directory of this file");
    } else if (std::ranges::count(parts, "..") > 0) {
      add_error(node, "path " + quote(path) + " leads out of the directory",
                "add a REUSE.toml to the directory of the files");
    } else if (has_idle_backslash(path)) {
      add_warning(
          node, "invalid backslash in path " + quote(path),
          "use '/' between directories; '\\\\' is only for a literal '*'");
    }
  }

  /// Whether a backslash precedes anything but `*` and `\`, as in a Windows
  /// path.
  static bool has_idle_backslash(std::string_view path) {
    for (std::size_t i = 0; i < path.size(); ++i) {
      if (path[i] != '\\') continue;
      ++i;
      if (i == path.size() || (path[i] != '*' && path[i] != '\\')) return true;
    }
    return false;
  }

  Annotation::Precedence read_precedence(const TomlTable& table) {
    const TomlNode* node = table.find("precedence");
    if (node == nullptr) return Annotation::closest;
    const auto* name = node->as<std::string>();
    const auto found = name == nullptr ? std::end(kPrecedences)
                                       : std::ranges::find(kPrecedences, *name);
    if (found == std::end(kPrecedences)) {
      add_error(*node,
                "'precedence' must be 'closest', 'aggregate' or 'override'");
      return Annotation::closest;
    }
    return static_cast<Annotation::Precedence>(found - kPrecedences);
  }

  /// The value of a key that is a string or a list of strings; empty if the key
  /// is absent or has an error.
  std::vector<std::string> strings(const TomlTable& table,
                                   std::string_view key) {
    const TomlNode* node = table.find(key);
    if (node == nullptr) return {};
    std::vector<std::string> out;
    if (const auto* list = node->as<TomlArray>()) {
      for (const TomlNode& item : list->nodes) add_string(item, key, out);
    } else {
      add_string(*node, key, out);
    }
    return out;
  }

  void add_string(const TomlNode& node, std::string_view key,
                  std::vector<std::string>& out) {
    const auto* text = node.as<std::string>();
    if (text == nullptr) {
      add_error(node, quote(key) + " must be a string or a list of strings");
    } else if (trim(*text).empty() && key == kNoticeKey) {
      // Real projects contain this, and the rest of the table is still clear.
      add_warning(node, quote(key) + " has an empty copyright notice",
                  "remove it, or add the holder");
    } else if (trim(*text).empty()) {
      add_error(node, quote(key) + " must not be empty");
    } else {
      out.push_back(*text);
    }
  }

  ReuseToml& file_;
};

/// `path` relative to `folder`; nullopt if it is not below it.
std::optional<std::string_view> relative_to(std::string_view folder,
                                            std::string_view path) {
  if (folder.empty()) return path;
  if (!path.starts_with(folder)) return std::nullopt;
  path.remove_prefix(folder.size());
  if (!path.starts_with('/')) return std::nullopt;
  return path.substr(1);
}

bool covers(const Annotation& annotation, std::string_view path) {
  const auto matches =
      annotation.globs == Annotation::dep5 ? dep5_matches : glob_matches;
  return std::ranges::any_of(annotation.paths, [&](const std::string& pattern) {
    return matches(pattern, path);
  });
}

void append(std::vector<Stated>& to, const std::vector<std::string>& texts,
            const ReuseToml& file, const Annotation& from) {
  for (const std::string& text : texts) {
    to.push_back({text, file.source, from.line});
  }
}

struct Applied {
  const ReuseToml* file;
  const Annotation* annotation;
};

/// The annotations that apply, from the top level down, ending with the first
/// override: the one nearest to the top level wins.
std::vector<Applied> applied_annotations(std::span<const ReuseToml> files,
                                         std::string_view path) {
  std::vector<Applied> out;
  for (const ReuseToml& file : files) {
    const Annotation* annotation = annotation_for(file, path);
    if (annotation == nullptr) continue;
    out.push_back({&file, annotation});
    if (annotation->precedence == Annotation::override_) break;
  }
  return out;
}

/// Appends `member` of the deepest `closest` annotation that has any.
void append_closest(std::vector<Stated>& to, std::span<const Applied> tables,
                    std::vector<std::string> Annotation::*member) {
  for (auto it = tables.rbegin(); it != tables.rend(); ++it) {
    const Annotation& from = *it->annotation;
    if (from.precedence != Annotation::closest || (from.*member).empty()) {
      continue;
    }
    append(to, from.*member, *it->file, from);
    return;
  }
}

}  // namespace

ReuseToml read_reuse_toml(std::string_view folder, std::string_view text) {
  ReuseToml file;
  file.folder = folder;
  file.source = cat({folder, folder.empty() ? "" : "/", kReuseName});
  if (!is_utf8(text)) {
    file.errors.push_back({0, 0, "file is not UTF-8", ""});
    return file;
  }
  TomlResult result = parse_toml(text);
  if (!result.document) {
    file.errors.push_back(std::move(result.error));
    return file;
  }
  Reader(file).read(*result.document);
  refuse_too_many_patterns(file);
  // If only some annotations were used, they could license a path that one of
  // the others excepts.
  if (!file.errors.empty()) file.annotations.clear();
  return file;
}

void refuse_too_many_patterns(ReuseToml& file) {
  std::size_t patterns = 0;
  for (const Annotation& one : file.annotations) patterns += one.paths.size();
  if (patterns <= kMostPatterns) return;
  file.errors.push_back(
      {0, 0,
       cat({"more than ", std::to_string(kMostPatterns), " path patterns"}),
       "use patterns that match whole directories"});
}

const Annotation* annotation_for(const ReuseToml& file, std::string_view path) {
  const std::optional<std::string_view> relative =
      relative_to(file.folder, path);
  if (!relative) return nullptr;
  const auto found = std::find_if(
      file.annotations.rbegin(), file.annotations.rend(),
      [&](const Annotation& one) { return covers(one, *relative); });
  return found == file.annotations.rend() ? nullptr : &*found;
}

Coverage resolve(std::span<const ReuseToml> files, std::string_view path,
                 bool file_has_copyright, bool file_has_expression) {
  const std::vector<Applied> tables = applied_annotations(files, path);
  Coverage out;
  for (const Applied& table : tables) {
    const Annotation& from = *table.annotation;
    if (from.precedence == Annotation::closest) continue;
    append(out.copyrights, from.copyrights, *table.file, from);
    append(out.expressions, from.expressions, *table.file, from);
    out.file_ignored |= from.precedence == Annotation::override_;
  }
  if (out.file_ignored) return out;
  if (!file_has_copyright) {
    append_closest(out.copyrights, tables, &Annotation::copyrights);
  }
  if (!file_has_expression) {
    append_closest(out.expressions, tables, &Annotation::expressions);
  }
  return out;
}

}  // namespace tgpl::reuse
