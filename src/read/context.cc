// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/context.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/error.h"
#include "base/path.h"
#include "base/text.h"
#include "header/encoding.h"
#include "reuse/dep5.h"
#include "reuse/layout.h"
#include "terms/policy.h"
#include "terms/read.h"
#include "terms/scope.h"

namespace tgpl::read {
namespace {

/// A file with its text, for reporting its problems.
struct ReadText {
  std::string_view path;
  std::string_view text;
};

/// As subject_in() of the whole text: a file may have thousands of problems.
std::string subject_of(const std::vector<Line>& lines, int line) {
  const auto index = static_cast<std::size_t>(line) - 1;
  return index < lines.size() ? check::subject_in(lines[index].text, 1) : "";
}

void note_problems(std::vector<check::FileProblem>& to, const ReadText& file,
                   const std::vector<Diagnostic>& diagnostics, bool warning) {
  if (diagnostics.empty()) return;
  const std::vector<Line> lines = split_lines(file.text);
  for (const Diagnostic& diagnostic : diagnostics)
    to.push_back({std::string(file.path), diagnostic, warning,
                  subject_of(lines, diagnostic.line)});
}

/// Reads the text of a context file. Returns nullopt if it was deleted from the
/// work tree; throws Error(repository) if its object is missing.
std::optional<std::string> read_present(const tree::Tree& tree,
                                        tree::ContentReader& reader,
                                        const git::Entry& entry) {
  std::optional<std::string> text = reader.read(entry);
  const bool may_be_gone = !tree::is_regular(entry) || tree.is_on_disk(entry);
  if (text || may_be_gone) return text;
  throw Error(
      ErrorKind::repository,
      cat({"object of ", quote(entry.path), " is missing from the repository"}),
      "in a partial clone, run 'git fetch --refetch --no-filter'");
}

void read_terms_file(const tree::Tree& tree, tree::ContentReader& reader,
                     Context& context) {
  const git::Entry* entry = tree.find(reuse::kTermsPath);
  if (entry == nullptr) return;
  const std::optional<std::string> text = read_present(tree, reader, *entry);
  if (!text) return;
  context.has_terms_file = true;
  terms::ReadResult result = terms::read_terms(*text);
  note_problems(context.terms_problems, {reuse::kTermsPath, *text},
                result.errors, false);
  note_problems(context.terms_problems, {reuse::kTermsPath, *text},
                result.warnings, true);
  terms::PolicyResult rules = terms::read_policy(result.policy);
  note_problems(context.terms_problems, {reuse::kTermsPath, *text},
                rules.errors, false);
  note_problems(context.terms_problems, {reuse::kTermsPath, *text},
                rules.warnings, true);
  context.policy_keys = terms::flattened(result.policy);
  context.terms = std::move(result.terms);
  if (rules.policy) context.policy = std::move(*rules.policy);
}

/// A template that cannot be read is only a warning: the licensing of the
/// project is not wrong, but the header commands refuse to work.
void read_layouts(const tree::Tree& tree, tree::ContentReader& reader,
                  Context& context) {
  context.templates = read_templates(tree, reader);
  for (check::FileProblem problem : context.templates.problems) {
    problem.warning = true;
    context.terms_problems.push_back(std::move(problem));
  }
  const std::string& name = context.policy.layout;
  const auto& all = context.templates.all;
  if (name.empty() ||
      std::ranges::find(all, name, &header::Template::name) != all.end())
    return;
  context.terms_problems.push_back(
      {std::string(reuse::kTermsPath),
       {0, 0, cat({"unknown header template ", quote(name)}),
        "run 'git help tgpl-header' for the available templates"},
       true,
       "layout"});
}

/// REUSE 3.3 forbids REUSE.toml and .reuse/dep5 in the same project, so there
/// is no rule which one applies.
void refuse_both_kinds(Context& context) {
  const auto dep5 = std::ranges::find(context.reuse_files, reuse::kDep5Path,
                                      &reuse::ReuseToml::source);
  if (dep5 == context.reuse_files.end() || context.reuse_files.size() == 1)
    return;
  context.reuse_problems.push_back(
      {std::string(reuse::kDep5Path),
       {0, 0, "used together with REUSE.toml, but REUSE 3.3 allows only one",
        "move its content to REUSE.toml and delete it"},
       false});
}

void read_reuse_files(const tree::Tree& tree, tree::ContentReader& reader,
                      Context& context) {
  for (const git::Entry& entry : tree.entries()) {
    const bool dep5 = entry.path == reuse::kDep5Path;
    if (!dep5 && base_name(entry.path) != reuse::kReuseName) continue;
    const std::optional<std::string> text = read_present(tree, reader, entry);
    if (!text) continue;
    reuse::ReuseToml file =
        dep5 ? reuse::read_dep5(*text)
             : reuse::read_reuse_toml(parent_path(entry.path), *text);
    note_problems(context.reuse_problems, {entry.path, *text}, file.errors,
                  false);
    note_problems(context.reuse_problems, {entry.path, *text}, file.warnings,
                  true);
    context.reuse_files.push_back(std::move(file));
  }
  refuse_both_kinds(context);
  // The top directory first, then down: the order in which precedence is
  // decided.
  std::ranges::stable_sort(context.reuse_files, {},
                           [](const reuse::ReuseToml& file) {
                             return std::ranges::count(file.folder, '/') +
                                    (file.folder.empty() ? 0 : 1);
                           });
}

/// Whether the text after a '.' is a file suffix. ".txt" is one; ".0" and
/// ".0-only" are part of an id.
bool is_suffix(std::string_view text) {
  return !text.empty() && is_alpha(text.front()) &&
         std::ranges::all_of(text, is_alnum);
}

void read_texts(const tree::Tree& tree, tree::ContentReader& reader,
                Context& context) {
  for (const git::Entry& entry : tree.entries()) {
    if (!reuse::is_below_texts(entry.path) || reuse::is_sidecar(entry.path))
      continue;
    const std::string_view name = base_name(entry.path);
    const std::size_t dot = name.rfind('.');
    const bool has_suffix = dot != std::string_view::npos && dot > 0 &&
                            is_suffix(name.substr(dot + 1));
    const std::optional<std::string> text = read_present(tree, reader, entry);
    if (!text) continue;
    context.texts.push_back(
        {std::string(has_suffix ? name.substr(0, dot) : name), entry.path,
         has_suffix, trim(*text).empty(), header::is_binary(*text)});
  }
}

void read_baseline(const tree::Tree& tree, tree::ContentReader& reader,
                   Context& context) {
  const git::Entry* entry = tree.find(reuse::kBaselinePath);
  if (entry == nullptr) return;
  if (const std::optional<std::string> text = reader.read(*entry))
    context.baseline = check::read_baseline(*text);
}

}  // namespace

Context read_context(const tree::Tree& tree) {
  Context context;
  tree::ContentReader reader = tree.reader();
  read_terms_file(tree, reader, context);
  read_reuse_files(tree, reader, context);
  read_texts(tree, reader, context);
  read_baseline(tree, reader, context);
  read_layouts(tree, reader, context);
  return context;
}

bool is_ours(const Context& context, std::string_view path) {
  if (terms::is_excluded(context.policy, path)) return false;
  return !context.terms || terms::is_ours(*context.terms, path);
}

}  // namespace tgpl::read
