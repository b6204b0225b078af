/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Templates: the text of a header apart from its tags, and their order. They
// are plain lines in templates/headers/ or in the repository; the comment style
// makes a comment of them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace tgpl::header {

/// What a line of a header is: text or the end of a block comment (`frame`), or
/// a tag.
enum class Part { frame, copyright, contributor, license };

/// The position of all tags of a part, or a line of text if the part is
/// `frame`. An empty line is written only between others.
struct TemplateLine {
  Part part = Part::frame;
  std::string text = {};

  bool operator==(const TemplateLine&) const = default;
};

/// Each part except `frame` appears exactly once. A header without a licence
/// has only its tags and no text.
struct Template {
  std::string name;
  std::vector<TemplateLine> lines;
};

struct TemplateResult {
  std::optional<Template> value;   ///< set only if there are no errors
  std::vector<Diagnostic> errors;  ///< by line
};

/// Reads a template: each line is "{copyrights}", "{contributors}", "{license}"
/// or text. A template without one of these is refused, and so is text that
/// would itself be read as a notice, a licence, a mode line, or a mark of
/// generated files.
TemplateResult parse_template(std::string_view name, std::string_view text);

/// The templates that come with the program, sorted by name.
std::span<const Template> shipped_templates();

/// A template of only the tags: copyrights, contributors, licence.
const Template& bare_template();

}  // namespace tgpl::header
