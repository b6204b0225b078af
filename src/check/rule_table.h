/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The rules that exist; rule_table.cc makes one table of them.
#pragma once

#include "check/rule.h"

namespace tgpl::check {

extern const Rule kDep5Deprecated;
extern const Rule kExpressionInvalid;
extern const Rule kFileUnread;
extern const Rule kHolderMissing;
extern const Rule kIgnoreUnclosed;
extern const Rule kLicenseChanged;
extern const Rule kLicenseFileStray;
extern const Rule kLicenseMissing;
extern const Rule kLicenseNarrowed;
extern const Rule kLicenseWidened;
extern const Rule kNewFileBare;
extern const Rule kNoticeAltered;
extern const Rule kNoticeRemoved;
extern const Rule kProtectedChanged;
extern const Rule kReuseInvalid;
extern const Rule kReusePathDead;
extern const Rule kSidecarOrphan;
extern const Rule kSnippetInvalid;
extern const Rule kTermsChanged;
extern const Rule kTermsInvalid;
extern const Rule kTextInvalid;
extern const Rule kTextMissing;
extern const Rule kTextUnused;

}  // namespace tgpl::check
