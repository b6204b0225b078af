/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Decides what labelling does with each file, and why.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "check/state.h"
#include "read/foreign.h"
#include "read/own_words.h"
#include "read/read_state.h"
#include "tree/attributes.h"
#include "tree/tree.h"
#include "write/plan.h"

namespace tgpl::write {

/// What the project states of itself, for comparison with what files say.
read::ProjectStatement project_statement(const tree::Tree& tree,
                                         const Labelling& labelling);

/// Decides which files are third-party. References passed to the constructor
/// must outlive it.
class Ownership {
 public:
  /// Directories with another licence file than that of `project` are
  /// third-party.
  Ownership(const tree::Tree& tree, const tree::Attributes& attributes,
            const read::ProjectStatement& project)
      : foreign_(read::foreign_folders(tree, project)),
        attributes_(attributes) {}

  /// Why the file is third-party, by its directory or an attribute; "" if it is
  /// not.
  std::string obstacle(std::string_view path) const;

 private:
  std::vector<read::ForeignFolder> foreign_;
  const tree::Attributes& attributes_;
};

/// Why a file may not be completed because of what it declares: another licence
/// or, where that matters, another copyright holder; "" if it may.
std::string statement_obstacle(const check::FileLicensing& licensing,
                               const Labelling& labelling);

/// What labelling does with the files of one licence.
struct LicenseGroup {
  Labelling labelling;
  read::ProjectStatement project;
  Ownership ownership;
};

/// Paths of a group. Patterns of the same licence share one.
struct GroupOfPaths {
  std::string pattern;  ///< see base/glob.h; "" = all others
  std::shared_ptr<const LicenseGroup> group;
};

/// Plans files one by one; may be used by several threads.
class Planner {
 public:
  Planner(const tree::Tree& tree, const read::Context& context,
          const std::vector<git::Entry>& selected, Labelling labelling);
  Planner(const Planner&) = delete;
  Planner& operator=(const Planner&) = delete;

  /// Plans a file with content `bytes` for which is_planned() holds.
  FilePlan plan(const git::Entry& entry, std::string_view bytes,
                tree::ContentReader& reader) const;

  Styling style_of(std::string_view path, std::string_view bytes) const {
    return stylist_.style_of(path, bytes);
  }

 private:
  const LicenseGroup& group_of(std::string_view path) const;
  /// Whether a person has said that the file is ours.
  bool is_surely_ours(const std::string& path) const;
  /// Why the file needs no label; "" if it does.
  std::string exemption(const git::Entry& entry, std::string_view bytes) const;
  std::string obstacle(const LicenseGroup& group, const git::Entry& entry,
                       std::string_view bytes,
                       const check::FileLicensing& licensing) const;
  FilePlan place(FilePlan plan, std::string_view bytes) const;
  FilePlan place_sidecar(FilePlan plan,
                         const check::FileLicensing& licensing) const;

  const tree::Tree& tree_;
  const read::Context& context_;
  Labelling labelling_;
  tree::Attributes attributes_;
  std::vector<GroupOfPaths> groups_;  ///< the last is that of the project
  Stylist stylist_;
};

/// Why there is no plan for this path at all; "" if there is one.
std::string why_unplanned(const tree::Tree& tree, const read::Context& context,
                          const git::Entry& entry);

/// Whether there is a plan for this path: why_unplanned() has no reason, or the
/// user named the file and only [policy] excludes it.
bool is_planned(const tree::Tree& tree, const read::Context& context,
                const git::Entry& entry, const Labelling& labelling);

}  // namespace tgpl::write
