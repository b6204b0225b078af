/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a header says beside its tags, and in which order: plain lines, in
// templates/headers/ or in the repository. What makes a comment of them is
// the comment style.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace tgpl::header {

/// What a line of a header says.
enum class Part { frame, copyright, contributor, license };

/// The place of all tags of a part or, where the part is `frame`, text; "" is
/// an empty line, which is written between others only.
struct TemplateLine {
  Part part = Part::frame;
  std::string text = {};

  bool operator==(const TemplateLine&) const = default;
};

/// Each part but `frame` has its place once. The text is written where the
/// licence is: a header that names none has its tags only.
struct Template {
  std::string name;
  std::vector<TemplateLine> lines;
};

struct TemplateResult {
  std::optional<Template> value;   ///< only where there are no errors
  std::vector<Diagnostic> errors;  ///< by line
};

/// Reads a template: a line is "{copyrights}", "{contributors}", "{license}"
/// or text. Refused is what leaves a tag out, and text that would itself be
/// read: as a notice, a licence, a mode line, a mark of generated files.
TemplateResult parse_template(std::string_view name, std::string_view text);

/// Those that come with the program, by name.
std::span<const Template> shipped_templates();

/// Only the tags: copyrights, contributors, licence.
const Template& bare_template();

}  // namespace tgpl::header
