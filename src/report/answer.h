/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What repositories answer about their terms, for people and for programs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "terms/answer.h"

namespace tgpl::report {

/// A page about one answer; control characters are escaped.
std::string print_answer(const terms::Answer& answer, std::string_view today);

/// One line for each of many: "conditional  https://..."
std::string print_answers(const std::vector<terms::Answer>& answers,
                          std::string_view today);

/// All of them in the form of schemas/terms-answer.schema.json.
std::string print_answers_json(const std::vector<terms::Answer>& answers,
                               std::string_view today);

}  // namespace tgpl::report
