/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Addresses on the web that stand for a licence.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::license {

struct LicenseUrl {
  std::size_t begin = 0;  ///< bytes of the text
  std::size_t end = 0;
  std::string expression;  ///< "LicenseRef-GPL-unspecified" without a version
  /// Whether the address alone says under which licence something is: people
  /// write those of Creative Commons so. Others are usually beside a name.
  bool states = false;
};

/// The licence of an address without "https://" and "www.".
std::optional<std::string> license_of_url(std::string_view address);

/// All addresses of licences in a text, in order. Linear.
std::vector<LicenseUrl> license_urls(std::string_view text);

}  // namespace tgpl::license
