/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What is to become of a notice: a change that, made twice, is as made once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "header/notice.h"

namespace tgpl::header {

struct Rename {
  std::string from;  ///< a holder, or the name of one without e-mail
  std::string to;
};

/// The years of one holder.
struct HolderYears {
  std::string holder;  ///< the text behind the years
  std::string years;
};

/// An empty part changes nothing.
struct Change {
  std::string expression;
  std::vector<Rename> renames;       ///< of each holder, the first that fits
  std::vector<std::string> holders;  ///< these and no others
  std::vector<std::string> new_holders;  ///< these too
  /// Of the holders above or, where none are named, of all.
  std::string years;
  /// Years are added to those that a line has, and lines of one holder become
  /// one, from the first year to the last.
  bool merge_years = false;
  /// Those who have other years than `years`.
  std::vector<HolderYears> own_years = {};
  /// Of the years that a line has and those above, the first stays.
  bool first_year = false;
  bool no_years = false;  ///< lines lose their years
  /// The header is laid out as the template of the style says.
  bool relayout = false;

  bool empty() const;
};

/// Why the change cannot be made to any notice; "" if it can.
std::string change_fault(const Change& change);

/// The notice after the change.
Notice changed(const Notice& notice, const Change& change);

}  // namespace tgpl::header
