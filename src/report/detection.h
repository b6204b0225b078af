/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Prints what was detected in files.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "license/detect.h"

namespace tgpl::report {

/// A file and what it says. The bytes must outlive it.
struct DetectedFile {
  std::string path;
  std::string_view bytes;
  license::Detection found;
};

/// "none", "exact", "replaced", "modified" or "unclear": how sure it is that
/// the file is under the licences that it states.
std::string_view confidence_of(const license::Detection& found);

std::string print_detection(const DetectedFile& file);
std::string print_detections_json(std::span<const DetectedFile> files);

/// "added 'not' (line 7), removed 3 words (line 12)": how a modified text
/// differs.
std::string difference_in_words(const license::DetectedText& text,
                                std::string_view bytes);

}  // namespace tgpl::report
