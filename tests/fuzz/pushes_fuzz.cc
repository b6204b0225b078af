// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// The bytes decide what is committed and pushed to a server in memory; the
// program has to decide as the model (support/push_model.h).
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "support/push_scene.h"

using namespace tgpl;
using namespace tgpl::model;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  // The model is slow: its time doubles with each merge of a long history.
  constexpr int kMostPushes = 12;
  Scene scene{
      Dice(std::string_view(reinterpret_cast<const char*>(data), size))};
  for (int i = 0; i < kMostPushes && !scene.is_at_end(); ++i) {
    const Push push = scene.next();
    const review::RefVerdict verdict = scene.verdict(push);
    if (!is_right(scene, push, verdict)) {
      std::fputs(described(scene, push, verdict).c_str(), stderr);
      std::abort();
    }
    if (is_accepted(verdict)) scene.take(push);
  }
  return 0;
}
