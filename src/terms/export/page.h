/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The terms as a page for people, before it is Markdown or HTML.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "terms/export/format.h"

namespace tgpl::terms::exports {

struct Part {
  std::string heading;
  std::string sentence = {};  ///< "" = none
  /// Label and text; either may be empty.
  std::vector<std::pair<std::string, std::string>> items = {};
};

struct Page {
  std::string title;
  std::vector<Part> parts;
};

Page terms_page(const Terms& terms);

/// What every form of the page carries.
std::span<const Carried> page_rows();

}  // namespace tgpl::terms::exports
