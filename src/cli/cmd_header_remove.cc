// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/commands.h"
#include "cli/header_scene.h"
#include "cli/history_options.h"

namespace tgpl::cli {
namespace {

class HeaderRemoveCommand : public Command {
 public:
  void declare(Options& options) override {
    notice_.declare(options);
    history_.declare(options);
    style_.declare(options);
    change_.declare(options);
  }

  int run() override {
    const write::StyleWish wish = style_.wish();
    const Scene scene(change_);
    const Output output(change_);
    const holders::ReadCredits read = reader_of(history_.wish(notice_.holders));
    const auto credits =
        read ? std::optional(read(scene.selected())) : std::nullopt;
    return output.finish(
        "unlabelled",
        write::remove_labels(scene.tree, scene.context, scene.selected(),
                             scene.notice(notice_), wish, output.carrier(),
                             credits ? &*credits : nullptr));
  }

 private:
  NoticeOptions notice_;
  HistoryOptions history_;
  StyleOptions style_;
  ChangeOptions change_;
};

}  // namespace

const CommandRow kHeaderRemove = {"header remove",
                                  "take away what header add put there",
                                  make_command<HeaderRemoveCommand>};

}  // namespace tgpl::cli
