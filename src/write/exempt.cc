// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/exempt.h"

#include "base/path.h"
#include "header/agreement.h"
#include "license/detect.h"
#include "license/tgpl.h"
#include "reuse/covered.h"

namespace tgpl::write {
namespace {

/// Bytes of the file in licence texts.
std::size_t bytes_in_texts(std::string_view bytes) {
  std::size_t known = 0;
  for (const license::DetectedText& text : license::detect(bytes).texts)
    known += text.bytes.end - text.bytes.begin;
  return known;
}

bool is_plain_text(std::string_view name) {
  return name.ends_with(".txt") || name.find('.') == std::string_view::npos;
}

/// Whether the file is a licence text and little else; under a name that tells
/// nothing ("droid-lic.txt"), and next to nothing else.
bool is_license_text(std::string_view path, std::string_view bytes) {
  if (!reuse::may_hold_license(base_name(path))) {
    return is_plain_text(base_name(path)) &&
           10 * bytes_in_texts(bytes) > 9 * bytes.size();
  }
  return !license::match_text(bytes).family.empty() ||
         2 * bytes_in_texts(bytes) > bytes.size();
}

}  // namespace

std::string exempt_reason(std::string_view path, std::string_view bytes) {
  if (is_license_text(path, bytes)) return "licence text";
  return std::string(header::agreement_kind(path, bytes));
}

}  // namespace tgpl::write
