// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/raw_diff.h"

#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "git/mode.h"

namespace tgpl::git {

RawChange parse_raw_change(std::string_view record) {
  const std::vector<std::string_view> words =
      split(record.substr(record.starts_with(':') ? 1 : 0), ' ');
  if (!record.starts_with(':') || words.size() != 5 || words[4].empty()) {
    throw Error(ErrorKind::repository,
                cat({"unexpected output from git: ", quote(record)}));
  }
  return {parse_mode(words[0]), parse_mode(words[1]), words[2], words[3],
          words[4].front()};
}

}  // namespace tgpl::git
