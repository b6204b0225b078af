// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "spdx/expression.h"
#include "spdx/misspelling.h"

/// Any expression that parses prints to a text that parses to the same tree.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  using namespace tgpl::spdx;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const ParseResult result = parse(text);
  if (!result.expression) {
    const bool has_error =
        result.error.column > 0 && !result.error.message.empty();
    if (!has_error) std::abort();
    return 0;
  }
  const std::string printed = to_string(*result.expression);
  // Printing adds spaces to "(A OR B)AND(C OR D)", so the printed text may
  // exceed the length that parse() accepts.
  if (printed.size() > 16 * 1024) return 0;
  const ParseResult again = parse(printed);
  if (!again.expression) std::abort();
  if (*again.expression != *result.expression) std::abort();
  if (!same(*result.expression, *again.expression)) std::abort();
  const std::vector<std::string> unknown = unknown_ids(*result.expression);
  if (!unknown.empty() && unknown_id_hint(unknown[0]).empty()) std::abort();
  return 0;
}
