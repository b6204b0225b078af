/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The terms in sentences.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "terms/export/subject.h"

namespace tgpl::terms::exports {

/// One thing that is asked under "yes, if".
struct Duty {
  std::string_view name;  ///< "releaseWeights", in our own namespace
  std::string text;       ///< a sentence
};

/// What is asked, in the order of the file; none where no use is conditional.
std::vector<Duty> duties(const Terms& terms);

/// "yes", "no", "yes, if the conditions are kept", "no answer: ask first".
std::string_view answer_word(Usage usage);

/// "Training or fine-tuning a model: yes, ... " for the three uses, the
/// conditions, and where the whole of the terms is: for fields of free text.
std::string summary(const Terms& terms);

/// What is said of text and data mining; "" where it is not reserved.
std::string reservation_text(const Terms& terms);

/// The warning of a draft; "" where the terms are published.
std::string draft_text(const Terms& terms);

}  // namespace tgpl::terms::exports
