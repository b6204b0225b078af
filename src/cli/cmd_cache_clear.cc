// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/commands.h"
#include "cli/terminal.h"
#include "read/cache/cache_files.h"

namespace tgpl::cli {
namespace {

class CacheClearCommand : public Command {
 public:
  void declare(Options&) override {}

  int run() override {
    const bool found = read::clear_cache(session());
    print(found ? "deleted the cache\n" : "no cache to delete\n");
    return 0;
  }
};

}  // namespace

const CommandRow kCacheClear = {"cache clear", "delete the cache",
                                make_command<CacheClearCommand>};

}  // namespace tgpl::cli
