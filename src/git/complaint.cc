// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/complaint.h"

#include "base/text.h"

namespace tgpl::git {

std::string_view complaint(std::string_view err) {
  std::string_view words = trim(err);
  if (words.starts_with("fatal: ")) words.remove_prefix(7);
  return words.substr(0, words.find('\n'));
}

}  // namespace tgpl::git
