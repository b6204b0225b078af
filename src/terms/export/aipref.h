/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <string>
#include <string_view>

#include "terms/export/labels.h"
#include "terms/terms.h"

namespace tgpl::terms::exports {

/// The value of a Content-Usage field: "train-ai=n;terms=\"...\", search=y". It
/// points to the terms at the URL `pointer`, unless that is empty. A use
/// without an answer is left out; "" if no use has one.
std::string aipref_value(const Uses& uses, const Reservation& reservation,
                         std::string_view pointer);

/// The value of a Content-Signal field: "search=yes, ai-train=no"; "" if no use
/// has an answer.
std::string content_signal_value(const Uses& uses, const Terms& terms);

/// The group of a robots.txt for all robots, without Allow or Disallow:
/// "User-Agent: *", and a Content-Usage for the path of `url` and for each path
/// rule.
std::string content_usage_rules(const Terms& terms, std::string_view url,
                                std::string_view pointer);

/// `prefix` below `base` as the path of a URL: "/widget/plain/third_party/".
std::string url_path(std::string_view base, std::string_view prefix);

}  // namespace tgpl::terms::exports
