/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The id of a licence or exception on the command line.
#pragma once

#include <string>

#include "base/error.h"

namespace tgpl::cli {

/// The id as SPDX writes it. Throws Error(usage), with a similar id, if neither
/// SPDX nor this program knows it.
std::string known_license_id(const std::string& id);

}  // namespace tgpl::cli
