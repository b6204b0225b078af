/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// How a missing licence text gets into LICENSES/.
#pragma once

#include <string>
#include <string_view>

namespace tgpl::check {

/// What adds the text of a licence or exception of which nothing more is known:
/// a command with the address of the text, if SPDX lists it.
std::string advice_on_text(std::string_view id);

/// The identifiers to use instead of a deprecated one, quoted; "" if it is not
/// deprecated. Of those that leave open which form is meant, both are named.
std::string successors_of(std::string_view id);

}  // namespace tgpl::check
