/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The terms as English sentences.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "terms/export/subject.h"

namespace tgpl::terms::exports {

/// One condition of "yes, if".
struct Duty {
  std::string_view name;  ///< "releaseWeights", in our own namespace
  std::string text;       ///< a sentence
};

/// The conditions, in the order of the file; none if no use is conditional.
std::vector<Duty> duties(const Terms& terms);

/// "yes", "no", "yes, if the conditions are kept", "no answer: ask first".
std::string_view answer_word(Usage usage);

/// A text for fields of free text: the three uses ("Training or fine-tuning a
/// model: yes, ..."), the conditions, and where the full terms are.
std::string summary(const Terms& terms);

/// A sentence about text and data mining; "" if it is not reserved.
std::string reservation_text(const Terms& terms);

/// A sentence for draft terms; "" if they are published.
std::string draft_text(const Terms& terms);

}  // namespace tgpl::terms::exports
