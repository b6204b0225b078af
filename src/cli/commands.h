/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The rows that cmd_*.cc define; commands.cc makes one table of them.
#pragma once

#include "cli/command.h"

namespace tgpl::cli {

extern const CommandRow kCacheClear;
extern const CommandRow kCheck;
extern const CommandRow kCompletion;
extern const CommandRow kDiff;
extern const CommandRow kExplain;
extern const CommandRow kHeaderAdd;
extern const CommandRow kHeaderExplain;
extern const CommandRow kHeaderRemove;
extern const CommandRow kHeaderShow;
extern const CommandRow kHeaderStyles;
extern const CommandRow kHeaderUpdate;
extern const CommandRow kHookInstall;
extern const CommandRow kHookRun;
extern const CommandRow kHookStatus;
extern const CommandRow kHookUninstall;
extern const CommandRow kInit;
extern const CommandRow kSbom;
extern const CommandRow kStatus;
extern const CommandRow kTermsAttributes;
extern const CommandRow kTermsCheck;
extern const CommandRow kTermsExport;
extern const CommandRow kTermsFetch;
extern const CommandRow kTermsPublish;
extern const CommandRow kTermsSet;
extern const CommandRow kTermsShow;

}  // namespace tgpl::cli
