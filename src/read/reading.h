/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

namespace tgpl::read {

class HistoryMemo;
class ReadAhead;

/// How a tree is read, and what speeds it up.
struct Reading {
  HistoryMemo* memo = nullptr;  ///< of other trees with the same blobs
  /// files of the tree that are already read
  const ReadAhead* ahead = nullptr;
  /// A commit of the past: today's attributes say nothing of it.
  bool of_past = false;
};

}  // namespace tgpl::read
