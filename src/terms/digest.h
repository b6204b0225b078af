/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Terms as a flat list of keys: what two versions of them differ in, and
// whether they differ at all.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/toml.h"
#include "terms/terms.h"

namespace tgpl::terms {

/// "conditions.weights.required" and "true": the value as TOML. Of a list of
/// tables each has its number, from 1: "holder.1.name".
struct KeyValue {
  std::string key;
  std::string value;

  bool operator==(const KeyValue&) const = default;
};

/// Every key of the table and of the tables below it, in their order.
std::vector<KeyValue> flattened(const TomlTable& table);

/// Every key of the terms that is set, in the order of the schema.
std::vector<KeyValue> flattened(const Terms& terms);

/// SHA-256 over "key = value" lines of flattened(): the same for two files
/// that say the same, however they are written and whatever their [policy].
std::string digest(const Terms& terms);

/// One key that two lists do not agree on; "" where it is absent.
struct KeyChange {
  std::string key;
  std::string before;
  std::string after;

  bool operator==(const KeyChange&) const = default;
};

/// In the order of `after`; what only `before` has comes last.
std::vector<KeyChange> changes(const std::vector<KeyValue>& before,
                               const std::vector<KeyValue>& after);

}  // namespace tgpl::terms
