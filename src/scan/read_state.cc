// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/read_state.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "base/text.h"
#include "check/covered.h"
#include "check/rule.h"
#include "header/dep5.h"
#include "header/encoding.h"
#include "policy/policy.h"
#include "scan/license_files.h"
#include "scan/licensing.h"
#include "scan/parallel.h"
#include "scan/whole_tree.h"
#include "terms/read.h"
#include "terms/scope.h"

namespace tgpl::scan {
namespace {

void note_problems(std::vector<check::FileProblem>& to, std::string_view path,
                   const std::vector<Diagnostic>& diagnostics, bool warning) {
  for (const Diagnostic& diagnostic : diagnostics)
    to.push_back({std::string(path), diagnostic, warning});
}

void read_terms_file(const Tree& tree, ContentReader& reader,
                     Context& context) {
  const git::Entry* entry = tree.find(kTermsPath);
  if (entry == nullptr) return;
  const std::optional<std::string> text = reader.read(*entry);
  if (!text) return;
  context.has_terms_file = true;
  terms::ReadResult result = terms::read_terms(*text);
  note_problems(context.terms_problems, kTermsPath, result.errors, false);
  note_problems(context.terms_problems, kTermsPath, result.warnings, true);
  policy::PolicyResult rules = policy::read_policy(result.policy);
  note_problems(context.terms_problems, kTermsPath, rules.errors, false);
  note_problems(context.terms_problems, kTermsPath, rules.warnings, true);
  context.terms = std::move(result.terms);
  if (rules.policy) context.policy = std::move(*rules.policy);
}

/// A project with a template that cannot be read is not wrongly licensed, but
/// the header commands will refuse to work.
void read_layouts(const Tree& tree, ContentReader& reader, Context& context) {
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
      {std::string(kTermsPath),
       {0, 0, cat({"no template of headers is called ", quote(name)}),
        "git-tgpl-header(1) lists those that there are"},
       true});
}

/// Which of the two counts where, REUSE 3.3 does not say: it forbids both.
void refuse_both_kinds(Context& context) {
  const auto dep5 = std::ranges::find(context.reuse_files, kDep5Path,
                                      &header::ReuseToml::source);
  if (dep5 == context.reuse_files.end() || context.reuse_files.size() == 1)
    return;
  context.reuse_problems.push_back(
      {std::string(kDep5Path),
       {0, 0, "stands beside REUSE.toml, and REUSE 3.3 allows one of them",
        "move what it says to REUSE.toml and remove it"},
       false});
}

void read_reuse_files(const Tree& tree, ContentReader& reader,
                      Context& context) {
  for (const git::Entry& entry : tree.entries()) {
    const bool dep5 = entry.path == kDep5Path;
    if (!dep5 && base_name(entry.path) != kReusePath) continue;
    const std::optional<std::string> text = reader.read(entry);
    if (!text) continue;
    header::ReuseToml file =
        dep5 ? header::read_dep5(*text)
             : header::read_reuse_toml(parent_path(entry.path), *text);
    note_problems(context.reuse_problems, entry.path, file.errors, false);
    note_problems(context.reuse_problems, entry.path, file.warnings, true);
    context.reuse_files.push_back(std::move(file));
  }
  refuse_both_kinds(context);
  // The root first, then down: the order in which precedence is decided.
  std::ranges::stable_sort(context.reuse_files, {},
                           [](const header::ReuseToml& file) {
                             return std::ranges::count(file.folder, '/') +
                                    (file.folder.empty() ? 0 : 1);
                           });
}

/// ".txt" is one; ".0" and ".0-only" are of the id.
bool is_suffix(std::string_view text) {
  return !text.empty() && is_alpha(text.front()) &&
         std::ranges::all_of(text, is_alnum);
}

void read_texts(const Tree& tree, ContentReader& reader, Context& context) {
  constexpr std::string_view kFolder = "LICENSES/";
  for (const git::Entry& entry : tree.entries()) {
    if (!entry.path.starts_with(kFolder) || entry.path.ends_with(".license"))
      continue;
    const std::string_view name = base_name(entry.path);
    const std::size_t dot = name.rfind('.');
    const bool has_suffix = dot != std::string_view::npos && dot > 0 &&
                            is_suffix(name.substr(dot + 1));
    const std::optional<std::string> text = reader.read(entry);
    if (!text) continue;
    context.texts.push_back(
        {std::string(has_suffix ? name.substr(0, dot) : name), entry.path,
         has_suffix, trim(*text).empty(), header::is_binary(*text)});
  }
}

void read_baseline(const Tree& tree, ContentReader& reader, Context& context) {
  const git::Entry* entry = tree.find(check::kBaselinePath);
  if (entry == nullptr) return;
  if (const std::optional<std::string> text = reader.read(*entry))
    context.baseline = check::read_baseline(*text);
}

check::LicensingState state_of(const Context& context,
                               std::vector<check::FileLicensing> files) {
  check::LicensingState state;
  state.files = std::move(files);
  state.texts = context.texts;
  state.terms_problems = context.terms_problems;
  state.reuse_problems = context.reuse_problems;
  state.has_terms_file = context.has_terms_file;
  state.terms = context.terms;
  state.policy = context.policy;
  state.baseline = context.baseline;
  return state;
}

/// Problems of a file that is not among the selected are old news.
void keep_selected(std::vector<check::FileProblem>& problems,
                   const std::vector<git::Entry>& selected) {
  std::erase_if(problems, [&](const check::FileProblem& problem) {
    return !std::ranges::binary_search(selected, problem.path, {},
                                       &git::Entry::path);
  });
}

/// FILE.license speaks for FILE: who changes the one is judged by the other.
std::vector<git::Entry> with_sidecar_owners(const Tree& tree,
                                            std::vector<git::Entry> staged) {
  constexpr std::string_view kSuffix = ".license";
  std::set<std::string> paths;
  for (const git::Entry& entry : staged) {
    paths.insert(entry.path);
    if (entry.path.ends_with(kSuffix))
      paths.insert(entry.path.substr(0, entry.path.size() - kSuffix.size()));
  }
  std::vector<git::Entry> selected;
  for (const std::string& path : paths) {
    if (const git::Entry* entry = tree.find(path)) selected.push_back(*entry);
  }
  return selected;
}

check::LicensingState read_partial_state(
    const Tree& tree, const std::vector<git::Entry>& staged) {
  check::LicensingState state =
      read_state(tree, with_sidecar_owners(tree, staged));
  state.partial = true;
  return state;
}

/// Whether files that this change does not touch may be judged otherwise.
bool reaches_others(const git::Entry& staged) {
  const bool deleted = staged.mode == 0;
  return base_name(staged.path) == kReusePath || staged.path == kDep5Path ||
         staged.path.starts_with("LICENSES/") ||
         (deleted && staged.path == kTermsPath);
}

/// What makes two findings the same trouble.
using Trouble = std::tuple<std::string, std::string, std::string>;
Trouble trouble_of(const check::Finding& finding) {
  const bool example = !finding.subject.empty();
  return {finding.rule, example ? finding.subject : finding.path,
          finding.message};
}

/// Adds what is wrong in the index `tree` and not in HEAD. Gives back how many
/// files were judged.
std::size_t add_new_trouble(const Tree& tree,
                            std::vector<check::Finding>& findings) {
  const check::LicensingState after = read_state(tree);
  std::set<Trouble> known;
  for (const check::Finding& finding : findings)
    known.insert(trouble_of(finding));
  if (git::has_commits()) {
    const Tree head(tree.repository(), {SourceKind::revision, "HEAD"});
    for (const check::Finding& finding : check::judge(read_state(head)))
      known.insert(trouble_of(finding));
  }
  for (check::Finding& finding : check::judge(after)) {
    if (!known.contains(trouble_of(finding)))
      findings.push_back(std::move(finding));
  }
  std::ranges::stable_sort(
      findings, [](const check::Finding& a, const check::Finding& b) {
        return std::tie(a.path, a.line, a.column, a.rule) <
               std::tie(b.path, b.line, b.column, b.rule);
      });
  return after.files.size();
}

}  // namespace

Context read_context(const Tree& tree) {
  Context context;
  ContentReader reader = tree.reader();
  read_terms_file(tree, reader, context);
  read_reuse_files(tree, reader, context);
  read_texts(tree, reader, context);
  read_baseline(tree, reader, context);
  read_layouts(tree, reader, context);
  return context;
}

bool is_ours(const Context& context, std::string_view path) {
  if (policy::is_excluded(context.policy, path)) return false;
  return !context.terms || terms::is_ours(*context.terms, path);
}

check::LicensingState read_state(const Tree& tree,
                                 const std::vector<git::Entry>& selected) {
  const Context context = read_context(tree);
  std::vector<std::optional<check::FileLicensing>> found(selected.size());
  for_each_index(
      selected.size(), [&] { return tree.reader(); },
      [&](ContentReader& reader, std::size_t i) {
        found[i] = read_licensing(tree, context, selected[i], reader);
      });
  std::vector<check::FileLicensing> files;
  for (std::optional<check::FileLicensing>& file : found) {
    if (file) files.push_back(std::move(*file));
  }
  check::LicensingState state = state_of(context, std::move(files));
  state.partial = selected.size() != tree.entries().size();
  if (!state.partial) {
    look_at_whole_tree(tree, context, state);
  } else {
    keep_selected(state.terms_problems, selected);
    keep_selected(state.reuse_problems, selected);
  }
  find_terms_text(tree, selected, state);
  return state;
}

check::LicensingState read_state(const Tree& tree) {
  return read_state(tree, tree.entries());
}

check::LicensingState read_staged_state(
    const Tree& tree, const std::vector<std::string>& pathspecs) {
  return read_partial_state(tree, git::list_staged(pathspecs));
}

StagedFindings judge_staged(const Tree& tree,
                            const std::vector<std::string>& pathspecs) {
  const std::vector<git::Entry> staged = git::list_staged(pathspecs);
  const check::LicensingState state = read_partial_state(tree, staged);
  StagedFindings out{check::judge(state), state.files.size()};
  if (std::ranges::any_of(staged, reaches_others))
    out.files = add_new_trouble(tree, out.findings);
  return out;
}

}  // namespace tgpl::scan
