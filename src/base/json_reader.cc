// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/json_reader.h"

#include <nlohmann/json.hpp>

namespace tgpl {
namespace {

constexpr int kMostDepth = 100;

}  // namespace

std::optional<nlohmann::json> parse_json(std::string_view text) {
  using Json = nlohmann::json;
  bool too_deep = false;
  // The parser has a stack of its own, so it can read any depth; what is too
  // deep for us is not kept.
  const Json::parser_callback_t keep = [&](int depth, Json::parse_event_t,
                                           Json&) {
    too_deep = too_deep || depth > kMostDepth;
    return !too_deep;
  };
  Json json = Json::parse(text, keep, false);
  if (too_deep || json.is_discarded()) return std::nullopt;
  return json;
}

}  // namespace tgpl
