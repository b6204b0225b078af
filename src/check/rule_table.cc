// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_table.h"

#include <algorithm>
#include <array>

namespace tgpl::check {
namespace {

const std::array<Rule, 42> kRules = {
    kBaselineInvalid,
    kDep5Deprecated,
    kExpressionDeprecated,
    kExpressionInvalid,
    kFileUnread,
    kHolderMissing,
    kHolderTool,
    kIgnoreUnclosed,
    kLicenseChanged,
    kLicenseContradictory,
    kLicenseFileContradictory,
    kLicenseFileStray,
    kLicenseForbidden,
    kLicenseIncompatible,
    kLicenseMissing,
    kLicenseNarrowed,
    kLicenseWidened,
    kManifestContradictory,
    kNewFileBare,
    kNoticeAltered,
    kNoticeRemoved,
    kProtectedChanged,
    kReuseInvalid,
    kReusePathDead,
    kSidecarOrphan,
    kSignOffMissing,
    kSnippetInvalid,
    kSuppressionInvalid,
    kSuppressionUnused,
    kTermsAvoidable,
    kTermsChanged,
    kTermsInvalid,
    kTermsStale,
    kTermsUnpublished,
    kTextAltered,
    kTextInvalid,
    kTextMissing,
    kTextUnused,
    kThirdPartyTextMissing,
    kTrailerContradictory,
    kTrailerMissing,
    kTrainingMisread,
};

}  // namespace

std::span<const Rule> rules() {
  return kRules;
}

const Rule* find_rule(std::string_view id) {
  const auto found = std::ranges::find(kRules, id, &Rule::id);
  return found == kRules.end() ? nullptr : &*found;
}

}  // namespace tgpl::check
