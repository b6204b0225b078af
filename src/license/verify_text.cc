// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/verify_text.h"

#include <algorithm>

namespace tgpl::license {
namespace {

bool is_of(const DetectedText& text, std::string_view id) {
  return text.kind != TextKind::header && std::ranges::count(text.ids, id) > 0;
}

/// Whether it is the standard notice of the licence, as its appendix has it.
bool is_notice_of(const DetectedText& text, const DetectedText& license) {
  return text.kind == TextKind::header &&
         std::ranges::all_of(text.ids, [&](const std::string& id) {
           return std::ranges::count(license.ids, id) > 0;
         });
}

}  // namespace

TextFault fault_of_text(const Detection& found, std::string_view id) {
  if (found.texts.empty()) return TextFault::unknown;
  const auto own = std::ranges::find_if(
      found.texts, [&](const DetectedText& text) { return is_of(text, id); });
  if (own == found.texts.end()) return TextFault::other;
  if (own->fit == TextFit::modified || own->has_trifles) {
    return TextFault::modified;
  }
  const bool alone =
      std::ranges::all_of(found.texts, [&](const DetectedText& text) {
        return &text == &*own || is_notice_of(text, *own);
      });
  if (!alone) return TextFault::several;
  return found.residue.empty() ? TextFault::none : TextFault::more;
}

}  // namespace tgpl::license
