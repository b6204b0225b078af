// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/update.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "header/file_origin.h"
#include "license/license_text.h"
#include "read/generated_mark.h"
#include "read/project_notice.h"
#include "read/same_statements.h"
#include "terms/scope.h"
#include "write/planner.h"

namespace tgpl::write {
namespace {

class Updater {
 public:
  Updater(const tree::Tree& tree, const read::Context& context,
          const std::vector<git::Entry>& selected, const UpdatePlan& plan,
          const StyleOptions& styles, const holders::FileAuthors* authors)
      : context_(context),
        plan_(plan),
        credits_(authors),
        attributes_(tree.attributes_of(selected)),
        // Without TGPL.toml, each directory with a licence file counts as
        // third-party.
        ownership_(tree, attributes_,
                   project_statement(
                       tree, {read::terms_notice(context), !context.terms})),
        stylist_(context, attributes_, styles) {}

  /// May be called by several threads.
  header::EditResult edit_of(const std::string& path,
                             std::string_view bytes) const {
    const auto refused = [](std::string reason) {
      return header::EditResult{header::Outcome::refused, std::nullopt,
                                std::move(reason)};
    };
    const header::FileOrigin origin =
        read::origin_of(attributes_.of(path), path, bytes);
    const bool ours =
        context_.terms && terms::is_surely_ours(*context_.terms, path);
    const bool vendored = origin.origin == header::Origin::vendored;
    if (origin.origin != header::Origin::own && !(vendored && ours))
      return refused(origin.reason);
    std::string obstacle = ours ? "" : ownership_.obstacle(path);
    if (!obstacle.empty()) return refused(std::move(obstacle));
    const Styling styling = stylist_.style_of(path, bytes);
    if (!styling.style) return refused(styling.reason);
    if (plan_.owner) {
      header::EditResult edit =
          header::replace_notice(path, bytes, *plan_.owner, *styling.style);
      const bool done = edit.outcome != header::Outcome::unchanged;
      if (done || plan_.change.empty()) return edit;
    }
    if (credits_ == nullptr)
      return header::update_header(path, bytes, plan_.change, *styling.style);
    header::EditResult edit = header::update_header(
        path, bytes, credits_->change(path, plan_.change), *styling.style);
    obstacle = credits_->obstacle(path);
    const bool stopped = edit.text && !obstacle.empty();
    return stopped ? refused(std::move(obstacle)) : edit;
  }

 private:
  const read::Context& context_;
  const UpdatePlan& plan_;
  const holders::FileAuthors* credits_;  ///< nullptr if not requested
  tree::Attributes attributes_;
  Ownership ownership_;
  Stylist stylist_;
};

}  // namespace

header::NoticeOwner notice_owner(const tree::Tree& tree,
                                 const read::Context& context,
                                 std::vector<std::string> holders,
                                 std::string expression) {
  header::NoticeOwner owner{std::move(holders), {}, std::move(expression)};
  tree::ContentReader reader = tree.reader();
  for (const check::LicenseText& file : context.texts) {
    const git::Entry* entry = tree.find(file.path);
    if (entry == nullptr) continue;
    const std::optional<std::string> text = reader.read(*entry);
    // The file must contain the text that its name promises.
    if (text && license::match_license_text(*text).expression == file.id)
      owner.texts.push_back(file.id);
  }
  return owner;
}

Updated update_headers(const tree::Tree& tree, const read::Context& context,
                       const std::vector<git::Entry>& selected,
                       const UpdatePlan& plan, const StyleOptions& styles,
                       const tree::EditSink& sink,
                       const holders::ReadFileAuthors& read) {
  std::vector<git::Entry> ours;
  std::vector<std::string> paths;
  for (const git::Entry& entry : selected) {
    if (!why_unplanned(tree, context, entry).empty()) continue;
    ours.push_back(entry);
    paths.push_back(entry.path);
  }
  const std::optional<holders::FileAuthors> authors =
      read ? std::optional(read(ours)) : std::nullopt;
  const Updater updater(tree, context, selected, plan, styles,
                        authors ? &*authors : nullptr);
  std::vector<std::string> reasons(paths.size());
  std::vector<char> changed(paths.size());
  Updated updated{
      tree::edit_files(
          tree, paths, sink, read::say_the_same,
          [&](std::size_t i,
              std::string_view bytes) -> std::optional<std::string> {
            if (bytes.empty()) return std::nullopt;
            header::EditResult edit = updater.edit_of(paths[i], bytes);
            if (edit.outcome != header::Outcome::unchanged)
              reasons[i] = std::move(edit.reason);
            changed[i] = edit.text.has_value();
            return std::move(edit.text);
          }),
      {},
      {}};
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const bool failed =
        std::ranges::find(updated.failures, paths[i], &tree::Failure::path) !=
        updated.failures.end();
    if (reasons[i].empty() || failed) continue;
    (changed[i] != 0 ? updated.partly : updated.left)
        .push_back({paths[i], Action::leave, reasons[i]});
  }
  tree::sort_changed(updated);
  return updated;
}

}  // namespace tgpl::write
