// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/commands.h"
#include "cli/header_context.h"
#include "cli/history_options.h"

namespace tgpl::cli {
namespace {

class HeaderRemoveCommand : public Command {
 public:
  void declare(Options& options) override {
    notice_.declare(options);
    history_.declare(options);
    style_.declare_style(options);
    change_.declare(options);
  }

  int run() override {
    const write::StyleOptions options = style_.options();
    const HeaderContext target(session(), change_);
    const Output output(change_);
    const holders::ReadFileAuthors read =
        reader_of(session(), history_.author_options(notice_.holders));
    const auto authors =
        read ? std::optional(read(target.selected())) : std::nullopt;
    return output.finish(
        {"removed header", "removed", "no headers to remove"}, target,
        write::remove_labels(target.tree, target.context, target.selected(),
                             target.notice(notice_), options, output.sink(),
                             authors ? &*authors : nullptr));
  }

 private:
  NoticeOptions notice_;
  HistoryOptions history_;
  StyleArguments style_;
  ChangeOptions change_;
};

}  // namespace

const CommandRow kHeaderRemove = {"header remove",
                                  "remove headers written by 'header add'",
                                  make_command<HeaderRemoveCommand>};

}  // namespace tgpl::cli
