/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A change to a notice. It is idempotent: making it twice is the same as once.
// It touches only the copyright lines of the project's own holders; whatever it
// says, all other lines stay byte for byte, and in their order.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "header/notice.h"

namespace tgpl::header {

struct Rename {
  std::string from;  ///< a holder, or only the name without the e-mail
  std::string to;
  /// Both are one person (.mailmap), so the old name need not be one of ours.
  bool joined = false;
};

/// The years of one holder.
struct HolderYears {
  std::string holder;  ///< the text after the years
  std::string years;
};

/// An empty part changes nothing.
struct Change {
  /// The project's holders. Lines of others are not changed.
  std::vector<std::string> ours;
  std::string expression;
  std::vector<Rename> renames;  ///< for each holder, the first match applies
  std::vector<std::string> holders;      ///< replace our holders by these
  std::vector<std::string> new_holders;  ///< add these
  /// New years for those of the holders above that are new or ours or, if none
  /// are named, for all of ours.
  std::string years;
  /// Merge the years with those of the line into one range, and all lines of a
  /// holder into one.
  bool merge_years = false;
  /// Holders whose years differ from `years`.
  std::vector<HolderYears> own_years = {};
  /// Keep only the first of the years of the line and those above.
  bool first_year = false;
  bool no_years = false;  ///< remove the years
  /// Write the header in the layout of the style's template.
  bool relayout = false;

  bool empty() const;
  /// Whether it may change copyright lines.
  bool is_about_holders() const;
};

/// Why the change is invalid for every notice; "" if it is valid.
std::string change_fault(const Change& change);

/// Whether one of the copyright lines is ours, or is renamed.
bool names_ours(const Notice& notice, const Change& change);

/// Why a line that mentions one of our holders is not changed: there are other
/// names in it, or its years are not understood. "" if there is no such line.
std::string unclear_line(const Notice& notice, const Change& change);

/// The notice after the change.
Notice changed(const Notice& notice, const Change& change);

}  // namespace tgpl::header
