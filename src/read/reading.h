/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

namespace tgpl::read {

class HistoryMemo;
class ReadAhead;

/// What the reading of a tree may draw on beside the tree itself.
struct Reading {
  HistoryMemo* memo = nullptr;       ///< of other trees of the same history
  const ReadAhead* ahead = nullptr;  ///< what of the tree is read already
};

}  // namespace tgpl::read
