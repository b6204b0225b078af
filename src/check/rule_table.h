/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The rules that exist; rule_table.cc makes one table of them.
#pragma once

#include "check/rule.h"

namespace tgpl::check {

extern const Rule kBaselineInvalid;
extern const Rule kDep5Deprecated;
extern const Rule kExpressionDeprecated;
extern const Rule kExpressionInvalid;
extern const Rule kFileUnread;
extern const Rule kHolderMissing;
extern const Rule kHolderTool;
extern const Rule kIgnoreUnclosed;
extern const Rule kLicenseChanged;
extern const Rule kLicenseContradictory;
extern const Rule kLicenseFileContradictory;
extern const Rule kLicenseFileStray;
extern const Rule kLicenseForbidden;
extern const Rule kLicenseIncompatible;
extern const Rule kLicenseMissing;
extern const Rule kLicenseNarrowed;
extern const Rule kLicenseWidened;
extern const Rule kManifestContradictory;
extern const Rule kNewFileBare;
extern const Rule kNoticeAltered;
extern const Rule kNoticeRemoved;
extern const Rule kProtectedChanged;
extern const Rule kReuseInvalid;
extern const Rule kReusePathDead;
extern const Rule kSidecarOrphan;
extern const Rule kSignOffMissing;
extern const Rule kSnippetInvalid;
extern const Rule kSuppressionInvalid;
extern const Rule kSuppressionUnused;
extern const Rule kTermsAvoidable;
extern const Rule kTermsChanged;
extern const Rule kTermsInvalid;
extern const Rule kTermsStale;
extern const Rule kTermsUnpublished;
extern const Rule kTextAltered;
extern const Rule kTextInvalid;
extern const Rule kTextMissing;
extern const Rule kTextUnused;
extern const Rule kThirdPartyTextMissing;
extern const Rule kTrailerContradictory;
extern const Rule kTrailerMissing;
extern const Rule kTrainingMisread;

}  // namespace tgpl::check
