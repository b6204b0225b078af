/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

namespace tgpl::read {

class HistoryMemo;
class ReadAhead;

/// Optional data that speeds up reading a tree.
struct Reading {
  HistoryMemo* memo = nullptr;  ///< of other trees of the same history
  /// files of the tree that are already read
  const ReadAhead* ahead = nullptr;
};

}  // namespace tgpl::read
