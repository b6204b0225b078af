/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Prints what repositories declare about their terms, for people and programs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "terms/answer.h"

namespace tgpl::report {

/// A page about one answer, for people; control characters are escaped.
/// `today` is a date such as "2026-11-24".
std::string print_answer(const terms::Answer& answer, std::string_view today);

/// One line for each answer: "conditional  https://..."
std::string print_answers(const std::vector<terms::Answer>& answers,
                          std::string_view today);

/// All answers as JSON according to schemas/terms-answer.schema.json.
std::string print_answers_json(const std::vector<terms::Answer>& answers,
                               std::string_view today);

}  // namespace tgpl::report
