/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The SPDX list: which licence and exception ids exist, and what is known about
// them. Their texts are recognised in license/license_text.h.
//
// Whether the FSF calls a licence free is left out: none of the packages that
// the table is generated from contains it, and "unknown" must not read as "no".
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tgpl::spdx {

struct License {
  std::string_view id;
  std::string_view name = {};  ///< empty if the source packages have none yet
  bool deprecated = false;
  bool osi = false;  ///< approved by the OSI; also false if `name` is empty
};

struct Exception {
  std::string_view id;
  bool deprecated = false;
};

/// All rows, sorted by id ignoring case.
std::span<const License> licenses();
std::span<const Exception> exceptions();

/// The row of an id, given in any case, or null. "GPL-2.0+" is an expression,
/// not an id: look up "GPL-2.0".
const License* find_license(std::string_view id);
const Exception* find_exception(std::string_view id);

/// The licence with this full name, given in any case, or null. If two licences
/// share the name, the one that is not deprecated.
const License* find_license_named(std::string_view name);

/// Whether `id` is "LicenseRef-x" or "DocumentRef-y:LicenseRef-x". The prefixes
/// are case-sensitive; x and y are one or more of A-Z a-z 0-9 '-' '.'.
bool is_license_ref(std::string_view id);

/// The same for "AdditionRef-x", which may follow WITH like an exception.
bool is_addition_ref(std::string_view id);

/// The expression that SPDX recommends instead of a deprecated id ("GPL-2.0",
/// "GPL-2.0+", "GPL-2.0-with-font-exception"). Only a suggestion: a bare
/// "GPL-2.0" may have been meant either way. nullopt for an id that is not
/// deprecated, and for "Net-SNMP", which has no replacement.
std::optional<std::string_view> replacement_for(std::string_view id);

/// The same, but nothing for an id that leaves open which form is meant.
std::optional<std::string_view> sure_replacement_for(std::string_view id);

/// The versions of the SPDX list and of the packages that the table is
/// generated from.
std::string license_list_version();

}  // namespace tgpl::spdx
