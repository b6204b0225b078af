// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/export/yaml.h"

#include <nlohmann/json.hpp>

#include "base/json_list.h"
#include "base/text.h"

namespace tgpl::terms::exports {

// Every JSON string is also a YAML 1.2 string.
std::string yaml_string(std::string_view text) {
  return json_line(text);
}

std::string yaml_line(std::string_view key, std::string_view value) {
  if (value.empty()) return {};
  return cat({key, ": ", yaml_string(value), "\n"});
}

}  // namespace tgpl::terms::exports
