// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Reads any bytes as TGPL.toml: nothing crashes, terms that can be read can be
// written and read again, and an edit that changes nothing changes no byte.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "terms/edit.h"
#include "terms/policy.h"
#include "terms/read.h"
#include "terms/scope.h"
#include "terms/write.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const tgpl::terms::ReadResult first = tgpl::terms::read_terms(text);
  tgpl::terms::read_policy(first.policy);
  const tgpl::terms::Setting set =
      tgpl::terms::set_key(text, "usage.search", "disallow");
  if (set.text && !tgpl::terms::read_terms(*set.text).terms) std::abort();
  if (!first.terms) {
    if (first.errors.empty()) std::abort();
    return 0;
  }
  tgpl::terms::uses_of(*first.terms, "src/main.c");
  const tgpl::terms::ReadResult second =
      tgpl::terms::read_terms(tgpl::terms::write_terms(*first.terms, ""));
  if (second.terms != first.terms) std::abort();
  if (tgpl::terms::edit_terms(text, *first.terms) != text) std::abort();
  return 0;
}
