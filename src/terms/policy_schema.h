/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The tables and keys of [policy], as rows. They are no part of the terms:
// neither their digest nor 'terms set' knows them.
#pragma once

#include <span>

#include "terms/policy.h"
#include "terms/section.h"

namespace tgpl::terms {

/// [policy] itself, then what stands below it.
std::span<const SectionOf<Policy>> policy_sections();

template <>
std::span<const Key<Policy>> keys_of();

}  // namespace tgpl::terms
