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

/// Whether the file is a licence text and little else.
bool is_license_text(std::string_view path, std::string_view bytes) {
  if (!reuse::may_hold_license(base_name(path))) return false;
  if (!license::match_text(bytes).family.empty()) return true;
  std::size_t known = 0;
  for (const license::DetectedText& text : license::detect(bytes).texts)
    known += text.bytes.end - text.bytes.begin;
  return 2 * known > bytes.size();
}

}  // namespace

std::string exempt_reason(std::string_view path, std::string_view bytes) {
  if (is_license_text(path, bytes)) return "licence text";
  return std::string(header::agreement_kind(path, bytes));
}

}  // namespace tgpl::write
