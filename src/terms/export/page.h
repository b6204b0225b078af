/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The contents of a page about the terms for people, which Markdown and HTML
// share.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "terms/export/format.h"

namespace tgpl::terms::exports {

struct Part {
  std::string heading;
  std::string sentence = {};  ///< "" if there is none
  /// Label and text; either may be empty.
  std::vector<std::pair<std::string, std::string>> items = {};
};

struct Page {
  std::string title;
  std::vector<Part> parts;
};

/// The page about these terms.
Page terms_page(const Terms& terms);

/// The keys that the page contains, in Markdown and in HTML.
std::span<const Carried> page_rows();

}  // namespace tgpl::terms::exports
