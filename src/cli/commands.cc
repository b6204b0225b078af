// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/commands.h"

#include <vector>

#include "base/sorted_rows.h"

namespace tgpl::cli {

std::span<const CommandRow> commands() {
  static const std::vector<CommandRow> rows =
      sorted_rows(kCommandRows, &CommandRow::name);
  return rows;
}

}  // namespace tgpl::cli
