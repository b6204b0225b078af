// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/commands.h"

#include <array>

namespace tgpl::cli {

std::span<const CommandRow> commands() {
  static const auto kRows = std::to_array<CommandRow>({
      kCacheClear,  kCheck,        kCompletion,      kDiff,
      kExplain,     kHeaderAdd,    kHeaderExplain,   kHeaderRemove,
      kHeaderShow,  kHeaderStyles, kHeaderUpdate,    kHookInstall,
      kHookRun,     kHookStatus,   kHookUninstall,   kInit,
      kSbom,        kStatus,       kTermsAttributes, kTermsCheck,
      kTermsExport, kTermsFetch,   kTermsPublish,    kTermsSet,
      kTermsShow,
  });
  return kRows;
}

}  // namespace tgpl::cli
