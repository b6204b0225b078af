// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/licensing.h"

#include <algorithm>
#include <utility>

#include "base/byte_budget.h"
#include "base/error.h"
#include "base/text.h"
#include "header/file_origin.h"
#include "header/read.h"
#include "header/suppression.h"
#include "reuse/covered.h"
#include "reuse/layout.h"
#include "terms/scope.h"

namespace tgpl::read {
namespace {

void append(std::vector<check::Claim>& to,
            const std::vector<reuse::Stated>& from) {
  for (const reuse::Stated& text : from)
    to.push_back({text.text, text.source, text.line});
}

/// REUSE 3.3, "Order of precedence": a sidecar takes precedence over the file's
/// own content; then REUSE.toml completes, aggregates or overrides.
void take_in_reuse_toml(const Context& context,
                        check::FileLicensing& licensing) {
  const reuse::Coverage coverage =
      reuse::resolve(context.reuse_files, licensing.path,
                     !licensing.statements->copyrights.empty(),
                     !licensing.statements->licenses.empty());
  if (!coverage.file_ignored && coverage.expressions.empty() &&
      coverage.copyrights.empty())
    return;
  check::Statements& statements = licensing.statements.own();
  for (auto* claims :
       {&statements.licenses, &statements.copyrights,
        &statements.snippet_licenses, &statements.snippet_copyrights}) {
    if (coverage.file_ignored) claims->clear();
    *claims = licensing.placed(std::move(*claims));
  }
  if (coverage.file_ignored) statements.tag_errors.clear();
  append(statements.licenses, coverage.expressions);
  append(statements.copyrights, coverage.copyrights);
}

/// Whether the path is in a directory below "subprojects/" next to a
/// meson.build file, which is another project.
bool is_in_meson_subproject(const tree::Tree& tree, std::string_view path) {
  constexpr std::string_view kFolder = reuse::kMesonProjects;
  for (std::size_t at = path.find(kFolder); at != std::string_view::npos;
       at = path.find(kFolder, at + 1)) {
    if (at > 0 && path[at - 1] != '/') continue;
    if (path.find('/', at + kFolder.size()) == std::string_view::npos)
      return false;
    if (tree.contains(cat({path.substr(0, at), reuse::kMesonName})))
      return true;
  }
  return false;
}

/// Drops the suppressions that are not in a comment of the file, such as one in
/// a string. In a sidecar all is comment.
void keep_suppressions_in_comments(const Context& context,
                                   check::FileLicensing& licensing) {
  if (licensing.statements->suppressions.empty() || !licensing.sidecar.empty())
    return;
  const std::string_view path = licensing.path;
  const terms::StyleRule* rule = terms::style_for(context.policy, path);
  const std::string_view style = rule == nullptr ? "" : rule->style;
  const auto is_other = [&](const header::Suppression& one) {
    return !header::is_in_comment(one, path, style);
  };
  if (std::ranges::none_of(licensing.statements->suppressions, is_other))
    return;
  std::erase_if(licensing.statements.own().suppressions, is_other);
}

check::FileLicensing unread(const git::Entry& entry, std::string_view why,
                            std::string_view hint = "") {
  return {.path = entry.path, .unread = why, .unread_hint = hint};
}

/// No file of a person has so many. A limit on what one file can make a server
/// keep and compare; what is over it counts as unread.
bool has_too_many(const check::Statements& statements) {
  constexpr std::size_t kMost = 20'000;
  return statements.licenses.size() + statements.copyrights.size() +
             statements.snippet_licenses.size() +
             statements.snippet_copyrights.size() +
             statements.wide_copyrights.size() + statements.tag_errors.size() +
             statements.suppressions.size() >
         kMost;
}

/// `sidecar` is "" if the statements are in the file itself.
check::FileLicensing licensing_from(const Context& context,
                                    const git::Entry& entry,
                                    Shared<check::Statements> statements,
                                    const SharedText& sidecar = {}) {
  if (has_too_many(*statements)) {
    return unread(entry, "more than 20,000 tags and notices",
                  "remove those that are not needed");
  }
  check::FileLicensing licensing{entry.path, std::move(statements), sidecar};
  licensing.ours = is_ours(context, entry.path);
  keep_suppressions_in_comments(context, licensing);
  if (!context.reuse_files.empty()) take_in_reuse_toml(context, licensing);
  if (!licensing.statements->in_words.empty() && context.terms &&
      terms::is_surely_ours(*context.terms, entry.path))
    licensing.statements.own().overruled = true;
  const bool incomplete = licensing.statements->licenses.empty() ||
                          licensing.statements->copyrights.empty();
  if (incomplete && !licensing.statements->generated &&
      header::is_generated_name(entry.path))
    licensing.statements.own().generated = true;
  return licensing;
}

/// The licensing of a file that is too large to be read, if it is declared
/// elsewhere in a way that the content of the file cannot change.
check::FileLicensing licensing_of_large(const tree::Tree& tree,
                                        const Context& context,
                                        const git::Entry& entry,
                                        NoticeReader& reader,
                                        const TooLarge& error) {
  if (const git::Entry* sidecar_entry = tree.sidecar_of(entry.path)) {
    if (auto sidecar = reader.read(*sidecar_entry, ReadFrom::blob))
      return licensing_from(context, entry, std::move(*sidecar),
                            sidecar_entry->path);
  }
  const bool ignored =
      !context.reuse_files.empty() &&
      reuse::resolve(context.reuse_files, entry.path, false, false)
          .file_ignored;
  if (!ignored) return unread(entry, error.message(), error.hint());
  return licensing_from(context, entry, Shared(statements_of(notices_of(" "))));
}

std::optional<check::FileLicensing> read_content(const tree::Tree& tree,
                                                 const Context& context,
                                                 const git::Entry& entry,
                                                 NoticeReader& reader,
                                                 ReadFrom from) {
  std::optional<Shared<check::Statements>> statements =
      reader.read(entry, from);
  if (!statements) {
    // The file was deleted from the work tree. A missing object is an error
    // instead.
    if (tree.is_on_disk(entry)) return std::nullopt;
    return unread(entry, "object missing from the repository");
  }
  if ((*statements)->empty) return std::nullopt;
  if (const git::Entry* sidecar_entry = tree.sidecar_of(entry.path)) {
    // Sidecars are few; reading the blob avoids a query for attributes.
    if (auto sidecar = reader.read(*sidecar_entry, ReadFrom::blob))
      return licensing_from(context, entry, std::move(*sidecar),
                            sidecar_entry->path);
  }
  return licensing_from(context, entry, std::move(*statements));
}

}  // namespace

bool is_covered_file(const tree::Tree& tree, const git::Entry& entry) {
  return tree::is_regular(entry) && reuse::is_covered(entry.path) &&
         !is_in_meson_subproject(tree, entry.path);
}

check::FileLicensing licensing_of(const tree::Tree& tree,
                                  const Context& context,
                                  const git::Entry& entry,
                                  std::string_view bytes,
                                  tree::ContentReader& reader) {
  if (const git::Entry* sidecar_entry = tree.sidecar_of(entry.path)) {
    if (const std::optional<std::string> sidecar = reader.read(*sidecar_entry))
      return licensing_from(context, entry,
                            Shared(statements_of(notices_of(*sidecar))),
                            sidecar_entry->path);
  }
  return licensing_from(context, entry,
                        Shared(statements_of(notices_of(bytes))));
}

std::optional<check::FileLicensing> read_licensing(const tree::Tree& tree,
                                                   const Context& context,
                                                   const git::Entry& entry,
                                                   NoticeReader& reader,
                                                   ReadFrom from) {
  if (!is_covered_file(tree, entry)) return std::nullopt;
  try {
    try {
      return read_content(tree, context, entry, reader, from);
    } catch (const TooLarge& error) {
      return licensing_of_large(tree, context, entry, reader, error);
    }
  } catch (const Error& error) {
    return unread(entry, error.message());
  }
}

}  // namespace tgpl::read
