// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/update.h"

#include <utility>

#include "header/file_origin.h"
#include "scan/planner.h"
#include "scan/project_notice.h"

namespace tgpl::scan {
namespace {

class Updater {
 public:
  Updater(const Tree& tree, const Context& context,
          const std::vector<git::Entry>& selected, const header::Change& change,
          const StyleWish& styles, const Carrier& carry)
      : context_(context),
        change_(change),
        carry_(carry),
        folder_(tree.repository().work_tree),
        attributes_(tree.repository(), selected),
        // Without TGPL.toml, each folder with a licence of its own is foreign.
        ownership_(tree, attributes_, terms_notice(context), !context.terms),
        stylist_(context.policy, attributes_, styles) {}

  void update(const git::Entry& entry, Updated& updated) const {
    if (!why_unplanned(context_, entry).empty()) return;
    std::optional<ReadFile> file = folder_.read(entry.path);
    if (!file || file->bytes.empty()) return;
    header::EditResult edit = edit_of(entry.path, file->bytes);
    if (edit.outcome == header::Outcome::refused)
      updated.left.push_back({entry.path, Action::leave, edit.reason});
    if (!edit.text) return;
    carry_({entry.path, std::move(file->bytes), std::move(edit.text),
            file->stamp});
    updated.changed.push_back(entry.path);
  }

 private:
  header::EditResult edit_of(const std::string& path,
                             std::string_view bytes) const {
    const auto refused = [](std::string reason) {
      return header::EditResult{header::Outcome::refused, std::nullopt,
                                std::move(reason)};
    };
    const header::FileOrigin origin = header::origin_of(path, bytes);
    if (origin.origin != header::Origin::own) return refused(origin.reason);
    std::string obstacle = ownership_.obstacle(path);
    if (!obstacle.empty()) return refused(std::move(obstacle));
    const Styling styling = stylist_.style_of(path, bytes);
    if (!styling.style) return refused(styling.reason);
    return header::update_header(path, bytes, change_, *styling.style);
  }

  const Context& context_;
  const header::Change& change_;
  const Carrier& carry_;
  Folder folder_;
  Attributes attributes_;
  Ownership ownership_;
  Stylist stylist_;
};

}  // namespace

Updated update_headers(const Tree& tree, const Context& context,
                       const std::vector<git::Entry>& selected,
                       const header::Change& change, const StyleWish& styles,
                       const Carrier& carry) {
  const Updater updater(tree, context, selected, change, styles, carry);
  Updated updated;
  for (const git::Entry& entry : selected)
    guarded(entry.path, updated, [&] { updater.update(entry, updated); });
  return updated;
}

}  // namespace tgpl::scan
