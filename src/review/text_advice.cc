// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/text_advice.h"

#include "write/fix.h"

namespace tgpl::review {

void complete_text_advice(std::vector<check::Finding>& findings,
                          const tree::Tree& tree, std::string_view command) {
  for (check::Finding& finding : findings) {
    const bool places =
        finding.fix && finding.fix->kind == check::Fix::place_text;
    if (places && write::has_known_text(tree, finding.fix->subject.str()))
      finding.advice = command;
  }
}

}  // namespace tgpl::review
