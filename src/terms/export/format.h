/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The formats that terms are exported to: a file each, with its row
// "const Format kName = {", which the build gathers (cmake/gather.cmake). Every
// one says less than TGPL.toml, and never more: where it has no word for
// "yes, if", a reader takes it for "no", and is pointed to the terms.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "terms/export/format_rows.h"
#include "terms/export/subject.h"

namespace tgpl::terms::exports {

enum class Fit { exact, partly };

/// A key of TGPL.toml, or a group of keys, that a format contains. A key that
/// is in no row of a format is lost in it. A test checks this for every key.
struct Carried {
  std::string_view key;
  Fit fit;
  std::string_view as;  ///< its name in the format
};

struct Format {
  std::string_view name;
  std::string_view summary;
  std::string_view source;       ///< the specification and its version
  std::string_view conditional;  ///< how it expresses "yes, if"
  std::span<const Carried> carries;
  /// Throws Error(config) if the terms lack something that the format requires.
  std::string (*print)(const Subject&);
  /// The name of the file for this format; "" if the text is part of another
  /// file.
  std::string_view file = {};
  bool needs_date = false;  ///< print() throws if `created` is not known
};

/// All formats, sorted by name.
std::span<const Format> formats();
/// The format with this name; nullptr if there is none.
const Format* find_format(std::string_view name);

/// All keys of TGPL.toml that a row may name, in the order of the file. A group
/// such as "mixed" stands for all its keys.
std::span<const std::string_view> mapped_keys();

/// The keys that a format contains, under which name, and those that it loses,
/// as text for people.
std::string explain(const Format& format);

/// The same for several formats, as JSON according to
/// schemas/terms-export-mapping.schema.json.
std::string explain_json(std::span<const Format> formats);

}  // namespace tgpl::terms::exports
