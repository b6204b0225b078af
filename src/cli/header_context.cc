// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/header_context.h"

#include "base/diff.h"
#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "cli/history_options.h"
#include "cli/terminal.h"
#include "header/years.h"
#include "read/project_notice.h"
#include "reuse/layout.h"
#include "tree/leftovers.h"
#include "tree/open_tree.h"
#include "tree/pathspec.h"
#include "tree/staged_edit.h"

namespace tgpl::cli {
namespace {

void print_diff(const tree::Edit& edit) {
  const auto before = edit.replaces
                          ? std::optional<std::string_view>(edit.before)
                          : std::nullopt;
  const auto after =
      edit.text ? std::optional<std::string_view>(*edit.text) : std::nullopt;
  print_data(unified_diff(edit.path, before, after));
}

/// Throws Error(repository) if there is no work tree.
git::Session& with_work_tree(git::Session& session) {
  static_cast<void>(session.repository_with_work_tree());
  return session;
}

using Selected = std::optional<std::vector<git::Entry>>;

Selected select(const tree::Tree& tree, const std::vector<std::string>& paths) {
  if (paths.empty()) return std::nullopt;
  return tree.select(paths);
}

Selected select(const tree::Tree& tree, const ChangeOptions& options) {
  if (options.staged) return tree::select_staged(tree, options.paths);
  return select(tree, options.paths);
}

std::string_view word_for(const HeaderVerb& verb, std::string_view path) {
  if (path == reuse::kReuseName) return "updated";
  return reuse::is_sidecar(path) ? verb.sidecar : verb.header;
}

}  // namespace

void StyleArguments::declare_style(Options& options) {
  options.value("--style", style, "STYLE",
                "comment style to use (see 'header styles')");
}

void StyleArguments::declare(Options& options) {
  declare_style(options);
  options.flag("--single-line", single_line,
               "use line comments where the style has them");
  options.flag("--multi-line", multi_line,
               "use a block comment where the style has one");
}

write::StyleOptions StyleArguments::options() const {
  if (!style.empty()) write::require_style(style);
  if (single_line && multi_line) {
    throw Error(ErrorKind::usage, "cannot use --single-line with --multi-line",
                "omit both for the usual form of the style");
  }
  write::StyleOptions options{style, std::nullopt};
  if (single_line) options.form = header::Form::lines;
  if (multi_line) options.form = header::Form::block;
  return options;
}

void ChangeOptions::declare(Options& options) {
  options.flag("-n,--dry-run", dry_run,
               "print the changes as a patch, write nothing");
  options.flag("-z", nul, "print only paths, each ended with NUL");
  options.flag("--staged", staged,
               "edit staged files, in the index and working tree");
  options.operands(paths, "PATH", "files and directories to edit");
}

void NoticeOptions::declare(Options& options) {
  options.value("--license", license, "EXPRESSION",
                "licence to declare (default: from TGPL.toml)");
  options.values("--holder", holders, "NAME",
                 "copyright holder, or 'git' for the authors (default: from "
                 "TGPL.toml)");
  options.values("--contributor", contributors, "NAME",
                 "contributor to name as well");
}

HeaderContext::HeaderContext(git::Session& session,
                             const std::vector<std::string>& paths)
    : opened(tree::open_tree(with_work_tree(session), {})),
      tree(*opened),
      context(read::read_context(tree)),
      some(select(tree, paths)) {}

HeaderContext::HeaderContext(git::Session& session,
                             const ChangeOptions& options)
    : opened(tree::open_tree(with_work_tree(session),
                             {options.staged ? tree::SourceKind::index
                                             : tree::SourceKind::work_tree})),
      tree(*opened),
      context(read::read_context(tree)),
      some(select(tree, options)) {
  if (!options.dry_run) tree::begin_writing(tree);
  if (!options.staged || !selected().empty()) return;
  note(options.paths.empty() ? "nothing to do: no staged changes"
                             : "no staged changes match the given paths");
}

std::set<std::string> HeaderContext::named(
    const std::vector<std::string>& paths) const {
  std::set<std::string> files;
  for (const std::string& path : paths) {
    const bool from_root = path.starts_with(":/");
    const std::string file =
        tree::from_top(from_root ? "" : tree.repository()->prefix,
                       std::string_view(path).substr(from_root ? 2 : 0));
    if (tree.contains(file)) files.insert(file);
  }
  return files;
}

header::Notice HeaderContext::notice(const NoticeOptions& options) const {
  header::Notice notice = read::project_notice(
      context, tree.session()->config(), options.license,
      named_holders(options.holders),
      asks_for_authors(options.holders) ? read::HolderNeed::optional
                                        : read::HolderNeed::required);
  for (const std::string& name : options.contributors) read::require_name(name);
  notice.contributors = options.contributors;
  return notice;
}

tree::EditSink Output::sink() const {
  if (!options_.dry_run) return {};
  if (options_.nul) return [](const tree::Edit&) {};
  return print_diff;
}

int Output::finish(const HeaderVerb& verb, const HeaderContext& target,
                   const tree::Applied& applied) const {
  for (const std::string& path : applied.changed) {
    if (options_.nul)
      print_data(cat({path, std::string_view("\0", 1)}));
    else if (!options_.dry_run)
      print(cat({word_for(verb, path), ": ", printable(path), "\n"}));
  }
  for (const tree::Failure& failure : applied.failures)
    tell_error(failure.message, failure.hint);
  const bool nothing = applied.changed.empty() && applied.failures.empty();
  // Without any file, HeaderContext has said so.
  if (nothing && !target.selected().empty())
    note(cat({"nothing to do: ", verb.nothing}));
  return applied.failures.empty() ? 0 : 1;
}

void require_years(std::string_view text) {
  if (text.empty() || header::is_years(text)) return;
  throw Error(ErrorKind::usage, cat({"invalid years ", quote(text)}),
              "expected 2026, 2019-2026 or 2019, 2021-2024");
}

void tell_skipped(std::string_view path, std::string_view reason) {
  note(cat({"skipped: ", printable(path), ": ", printable(reason)}));
}

}  // namespace tgpl::cli
