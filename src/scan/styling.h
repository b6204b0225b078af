/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which comment style a file has, from the strongest word to the weakest: the
// command line, our attribute, [policy.styles], linguist-language, the table.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "header/comment_style.h"
#include "policy/policy.h"
#include "scan/attributes.h"

namespace tgpl::scan {

/// What the user asks for, for this run.
struct StyleWish {
  std::string style;                 ///< a style that exists; "" = none named
  std::optional<header::Form> form;  ///< where the style has it
};

struct Styling {
  std::optional<header::CommentStyle> style;  ///< nothing: no comment
  std::string reason;                         ///< why this style, or why none
};

/// For many files. What it is made of must outlive it.
class Stylist {
 public:
  Stylist(const policy::Policy& policy, const Attributes& attributes,
          StyleWish wish)
      : policy_(policy), attributes_(attributes), wish_(std::move(wish)) {}

  Styling style_of(std::string_view path, std::string_view bytes) const;

 private:
  header::StyleChoice choose(std::string_view path,
                             std::string_view bytes) const;

  const policy::Policy& policy_;
  const Attributes& attributes_;
  StyleWish wish_;
};

/// Throws Error(usage) if there is no style of that name.
void require_style(std::string_view name);

}  // namespace tgpl::scan
