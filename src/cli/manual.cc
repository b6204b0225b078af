// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/manual.h"

#include <unistd.h>

#include "base/error.h"
#include "base/text.h"

namespace tgpl::cli {

void open_manual(const std::string& page) {
  ::execlp("man", "man", page.c_str(), nullptr);
  throw Error(ErrorKind::repository,
              cat({"cannot run 'man' to show ", quote(page)}),
              "install man-db, or use -h");
}

}  // namespace tgpl::cli
