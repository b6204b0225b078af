// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/state.h"

namespace tgpl::check {

std::vector<Claim> FileLicensing::placed(std::vector<Claim> claims) const {
  for (Claim& claim : claims) claim.source = source_of(claim);
  return claims;
}

}  // namespace tgpl::check
