// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// libFuzzer target: the first byte picks a comment style, the rest is a text.
// An edit that add_header() makes must be undone exactly by remove_header(),
// and choosing a style and reading notices must bear any bytes.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "header/comment_style.h"
#include "header/edit.h"
#include "header/read.h"

using namespace tgpl::header;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size == 0) return 0;
  const auto styles = comment_styles();
  const CommentStyle& style = styles[data[0] % styles.size()];
  const std::string_view text(reinterpret_cast<const char*>(data + 1),
                              size - 1);
  choose_style("file", text);
  choose_style("file.m", text);
  read_notices(text);
  const Notice notice{{"2026 Jane Doe"}, "MIT"};
  const EditResult once = add_header("file", text, notice, style);
  if (!once.text) return 0;
  const EditResult back = remove_header("file", *once.text, notice, style);
  if (back.text != text) std::abort();
  const EditResult twice = add_header("file", *once.text, notice, style);
  if (twice.outcome != Outcome::unchanged) std::abort();
  return 0;
}
