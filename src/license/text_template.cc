// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/text_template.h"

#include <algorithm>
#include <cstddef>

namespace tgpl::license {

std::vector<TemplateWord> words_of(const TextTemplate& text) {
  std::vector<TemplateWord> out;
  std::size_t optional_until = 0;
  std::uint16_t optional = 0;
  std::uint16_t any = 0;
  for (std::size_t at = 0; at < text.ops.size();) {
    const TextOp& op = text.ops[at];
    const std::size_t target = at + op.value;
    switch (op.kind) {
      case TextOp::Kind::split:
        if (at >= optional_until) ++optional;
        optional_until = std::max(optional_until, target);
        ++at;
        break;
      case TextOp::Kind::jump:
        // The first wording ends here; what is jumped over are the others.
        for (++at; at < target; ++at) {
          if (text.ops[at].kind != TextOp::Kind::any) continue;
          any = std::max(any, text.ops[at].value);
        }
        break;
      case TextOp::Kind::any:
        any = std::max(any, op.value);
        ++at;
        break;
      case TextOp::Kind::word:
        out.push_back({op.value, static_cast<std::uint16_t>(at),
                       at < optional_until ? optional : std::uint16_t{0}, any});
        any = 0;
        ++at;
        break;
    }
  }
  return out;
}

}  // namespace tgpl::license
