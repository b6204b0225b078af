// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// libFuzzer target. The first byte selects a comment style and, by its high
// bits, a template; the rest is a text, which is also parsed as a template.
// What add_header() inserts, remove_header() must remove exactly; after
// update_header() nothing is left to update. Choosing a style and reading
// notices must accept any bytes.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "header/change.h"
#include "header/comment_style_table.h"
#include "header/edit.h"
#include "header/read.h"
#include "header/style_choice.h"
#include "header/suppression.h"
#include "header/template.h"

using namespace tgpl::header;

namespace {

/// A second update changes nothing.
void try_update(std::string_view text, const CommentStyle& style) {
  Change change;
  change.expression = "ISC";
  change.years = "2019-2026";
  change.merge_years = true;
  const EditResult once = update_header("file", text, change, style);
  if (!once.text) return;
  const EditResult twice = update_header("file", *once.text, change, style);
  if (twice.outcome != Outcome::unchanged) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size == 0) return 0;
  const auto styles = comment_styles();
  CommentStyle style = styles[data[0] % styles.size()];
  const std::string_view text(reinterpret_cast<const char*>(data + 1),
                              size - 1);
  const TemplateResult own = parse_template("own", text);
  if (own.value)
    style.layout = &*own.value;
  else if (data[0] >= 128)
    style.layout = &shipped_templates()[data[0] % shipped_templates().size()];
  style.known = shipped_templates();
  choose_style("file", text);
  choose_style("file.m", text);
  read_notices(text);
  read_suppressions(text);
  try_update(text, style);
  const Notice notice{{"2026 Jane Doe"}, "MIT"};
  const EditResult once = add_header("file", text, notice, style);
  if (!once.text) return 0;
  const EditResult back = remove_header("file", *once.text, notice, style);
  if (back.text != text) std::abort();
  const EditResult twice = add_header("file", *once.text, notice, style);
  if (twice.outcome != Outcome::unchanged) std::abort();
  return 0;
}
