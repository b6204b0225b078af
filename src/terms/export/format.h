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

/// A key of TGPL.toml, or a group of them, that a format carries. What is in
/// no row of a format is lost in it; a test changes every key and looks.
struct Carried {
  std::string_view key;
  Fit fit;
  std::string_view as;  ///< what it is called there
};

struct Format {
  std::string_view name;
  std::string_view summary;
  std::string_view source;       ///< the specification and its version
  std::string_view conditional;  ///< what becomes of "yes, if"
  std::span<const Carried> carries;
  /// Throws Error(config) where the format must have what the terms have not.
  std::string (*print)(const Subject&);
  /// What a file with the whole of it is called; "" where the text is a part
  /// of some other file.
  std::string_view file = {};
  bool needs_date = false;  ///< print() throws where `created` is not known
};

/// All formats, sorted by name.
std::span<const Format> formats();
/// nullptr if there is none.
const Format* find_format(std::string_view name);

/// Every key of TGPL.toml that a row may name, in the order of the file. A
/// group such as "mixed" stands for all its keys.
std::span<const std::string_view> mapped_keys();

/// What a format carries and as what, and what it loses, for people.
std::string explain(const Format& format);

/// The same of several, in the form of
/// schemas/terms-export-mapping.schema.json.
std::string explain_json(std::span<const Format> formats);

}  // namespace tgpl::terms::exports
