// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/templates.h"

#include <algorithm>
#include <optional>

#include "base/error.h"
#include "base/text.h"
#include "reuse/layout.h"

namespace tgpl::read {
namespace {

/// "NAME" for ".tgpl/headers/NAME.txt"; "" for other paths.
std::string_view name_in(std::string_view path) {
  if (!path.starts_with(reuse::kTemplateFolder) ||
      !path.ends_with(reuse::kTemplateSuffix))
    return {};
  path.remove_prefix(reuse::kTemplateFolder.size());
  path.remove_suffix(reuse::kTemplateSuffix.size());
  return path.find('/') == std::string_view::npos ? path : std::string_view();
}

void read_own(const git::Entry& entry, tree::ContentReader& reader,
              Templates& templates) {
  const std::string_view name = name_in(entry.path);
  if (name.empty() || !tree::is_regular(entry)) return;
  const std::optional<std::string> text = reader.read(entry);
  if (!text) return;
  header::TemplateResult read = header::parse_template(name, *text);
  for (Diagnostic& error : read.errors)
    templates.problems.push_back({entry.path, std::move(error), false,
                                  check::subject_in(*text, error.line)});
  if (read.value) templates.all.push_back(std::move(*read.value));
}

Error broken(const check::FileProblem& problem) {
  const Diagnostic& at = problem.diagnostic;
  const std::string place =
      at.line > 0 ? cat({":", std::to_string(at.line)}) : "";
  return {ErrorKind::config,
          cat({printable(problem.path), place, ": ", at.message}), at.hint};
}

}  // namespace

Templates read_templates(const tree::Tree& tree, tree::ContentReader& reader) {
  Templates templates;
  const std::vector<git::Entry>& entries = tree.entries();
  for (auto entry = std::ranges::lower_bound(entries, reuse::kTemplateFolder,
                                             {}, &git::Entry::path);
       entry != entries.end() &&
       entry->path.starts_with(reuse::kTemplateFolder);
       ++entry) {
    read_own(*entry, reader, templates);
  }
  const auto shipped = header::shipped_templates();
  templates.all.insert(templates.all.end(), shipped.begin(), shipped.end());
  return templates;
}

const header::Template& require_template(const Templates& templates,
                                         std::string_view name) {
  if (!templates.problems.empty()) throw broken(templates.problems.front());
  const auto found =
      std::ranges::find(templates.all, name, &header::Template::name);
  if (found != templates.all.end()) return *found;
  std::vector<std::string_view> names;
  std::string list;
  for (const header::Template& known : templates.all) {
    names.push_back(known.name);
    list += cat({list.empty() ? "available: " : ", ", known.name});
  }
  const auto near = nearest(name, names);
  throw Error(ErrorKind::usage, cat({"unknown header template ", quote(name)}),
              near ? cat({"did you mean ", quote(*near), "?"}) : list);
}

}  // namespace tgpl::read
