/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Chooses the comment style of a file, by decreasing precedence: command line,
// attribute tgpl-style, [policy.styles], linguist-language, built-in table.
// Also chooses the header template.
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

/// Command-line options on style.
struct StyleOptions {
  std::string style = {};  ///< a style that exists; "" = none named
  std::optional<header::Form> form = {};  ///< where the style has it
  std::string layout = {};  ///< the name of a template; "" = none named
};

struct Styling {
  /// nullptr: no comment. Files with the same style share it.
  std::shared_ptr<const header::CommentStyle> style;
  std::string reason;  ///< why this style, or why none
};

/// Chooses styles of many files. References passed to the constructor must
/// outlive it and the styles.
class Stylist {
 public:
  /// Throws like require_template().
  Stylist(const read::Context& context, const tree::Attributes& attributes,
          StyleOptions options);

  Styling style_of(std::string_view path, std::string_view bytes) const;

 private:
  header::StyleChoice choose(std::string_view path,
                             std::string_view bytes) const;

  const read::Context& context_;
  const tree::Attributes& attributes_;
  StyleOptions options_;
  /// All styles of the table, with the form and template of this run.
  std::shared_ptr<const std::vector<header::CommentStyle>> styles_;
};

/// Throws Error(usage) if there is no style with this name.
void require_style(std::string_view name);

}  // namespace tgpl::write
