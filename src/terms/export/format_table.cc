// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <array>

#include "terms/export/format.h"

namespace tgpl::terms::exports {

std::span<const Format> formats() {
  static const std::array kFormats = {
      kAiprefFormat,    kAiprefRobotsFormat, kAttributesFormat,
      kCitationFormat,  kCodemetaFormat,     kContentSignalFormat,
      kCroissantFormat, kCyclonedxFormat,    kHuggingFaceFormat,
      kHtmlFormat,      kMarkdownFormat,     kRslFormat,
      kSpdx23Format,    kSpdx301Format,      kTdmPolicyFormat,
      kTdmrepFormat,
  };
  return kFormats;
}

const Format* find_format(std::string_view name) {
  const auto found = std::ranges::find(formats(), name, &Format::name);
  return found == formats().end() ? nullptr : &*found;
}

}  // namespace tgpl::terms::exports
