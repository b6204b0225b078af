/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Terms as a flat list of keys: whether two versions differ, and in which keys.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/toml.h"
#include "terms/terms.h"

namespace tgpl::terms {

/// One key and its value as TOML: "conditions.weights.required" and "true". An
/// array of tables has a number in the key, counted from 1: "holder.1.name".
struct KeyValue {
  std::string key;
  std::string value;

  bool operator==(const KeyValue&) const = default;
};

/// All keys of the table and of the tables in it, in order.
std::vector<KeyValue> flattened(const TomlTable& table);

/// All keys that are set in the terms, except 'version', in the order of the
/// schema.
std::vector<KeyValue> flattened(const Terms& terms);

/// SHA-256 of the "key = value" lines of flattened(). Equal for two files with
/// the same terms, regardless of their formatting and [policy].
std::string digest(const Terms& terms);

/// A key whose value differs between two lists; "" means that it is absent.
struct KeyChange {
  std::string key;
  std::string before;
  std::string after;

  bool operator==(const KeyChange&) const = default;
};

/// The differences in the order of `after`, followed by the keys that only
/// `before` has.
std::vector<KeyChange> changes(const std::vector<KeyValue>& before,
                               const std::vector<KeyValue>& after);

}  // namespace tgpl::terms
