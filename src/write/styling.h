/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which comment style a file has, from the strongest word to the weakest: the
// command line, our attribute, [policy.styles], linguist-language, the table.
// And which template its header has.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "header/style_choice.h"
#include "read/read_state.h"
#include "tree/attributes.h"

namespace tgpl::write {

/// What the user asks for, for this run.
struct StyleOptions {
  std::string style;                 ///< a style that exists; "" = none named
  std::optional<header::Form> form;  ///< where the style has it
  std::string layout = {};  ///< the name of a template; "" = none named
};

struct Styling {
  /// Null: no comment. Files of one style share it.
  std::shared_ptr<const header::CommentStyle> style;
  std::string reason;  ///< why this style, or why none
};

/// For many files. What it is made of must outlive it and its styles.
class Stylist {
 public:
  /// Throws as require_template() does.
  Stylist(const read::Context& context, const tree::Attributes& attributes,
          StyleOptions options);

  Styling style_of(std::string_view path, std::string_view bytes) const;

 private:
  header::StyleChoice choose(std::string_view path,
                             std::string_view bytes) const;

  const read::Context& context_;
  const tree::Attributes& attributes_;
  StyleOptions options_;
  /// All styles of the table, as they are written in this run.
  std::shared_ptr<const std::vector<header::CommentStyle>> styles_;
};

/// Throws Error(usage) if there is no style of that name.
void require_style(std::string_view name);

}  // namespace tgpl::write
