/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The SPDX list: which licence and exception ids exist, and what is known of
// them. Facts only; the texts are in license_phrases.h.
//
// Whether the FSF calls a licence free is not here: none of the packages that
// the table is made from says so, and "not known" must not read as "no".
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tgpl::spdx {

struct License {
  std::string_view id;
  std::string_view name = {};  ///< empty: the list does not know it yet
  bool deprecated = false;
  bool osi = false;  ///< approved by the OSI; false also where `name` is empty
};

struct Exception {
  std::string_view id;
  bool deprecated = false;
};

/// All rows, sorted by id ignoring case.
std::span<const License> licenses();
std::span<const Exception> exceptions();

/// The row of an id of the list, in any case. "GPL-2.0+" is not an id but an
/// expression: ask for "GPL-2.0".
const License* find_license(std::string_view id);
const Exception* find_exception(std::string_view id);

/// The licence whose full name this is, in any case; of two with one name the
/// one that is not deprecated.
const License* find_license_named(std::string_view name);

/// "LicenseRef-x" or "DocumentRef-y:LicenseRef-x": the prefixes in exactly
/// this case, x and y one or more of A-Z a-z 0-9 '-' '.'.
bool is_license_ref(std::string_view id);

/// The same with "AdditionRef-": what may follow WITH beside an exception.
bool is_addition_ref(std::string_view id);

/// What SPDX names in place of a deprecated id ("GPL-2.0", "GPL-2.0+",
/// "GPL-2.0-with-font-exception"), itself an expression. For suggestions: who
/// wrote a bare "GPL-2.0" may have meant either form. Nothing for an id that
/// is not deprecated, and for "Net-SNMP", which has no successor.
std::optional<std::string_view> replacement_for(std::string_view id);

/// The same, but nothing for an id that leaves open which form is meant.
std::optional<std::string_view> sure_replacement_for(std::string_view id);

/// Versions of the SPDX list and of the packages the table is made from.
std::string license_version();

}  // namespace tgpl::spdx
