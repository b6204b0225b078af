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

/// The value of Content-Usage: "train-ai=n;terms=\"...\", search=y", which
/// points to the terms at `pointer`, if that is not empty. A use that has no
/// answer is left out; "" where none has.
std::string aipref_value(const Uses& uses, const Reservation& reservation,
                         std::string_view pointer);

/// "search=yes, ai-train=no"; "" where no use has an answer.
std::string content_signal_value(const Uses& uses, const Terms& terms);

/// The group of rules that holds for every robot, without Allow or Disallow:
/// "User-Agent: *" and a Content-Usage for the path of `url` and each path
/// rule.
std::string content_usage_rules(const Terms& terms, std::string_view url,
                                std::string_view pointer);

/// `prefix` below `base` as a path of a URL: "/widget/plain/third_party/".
std::string url_path(std::string_view base, std::string_view prefix);

}  // namespace tgpl::terms::exports
