/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The terms of HEAD on a ref of their own, where they can be had without a
// clone. The ref has its own history: each commit on it is one version of the
// terms, and names the commit that they come from.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "git/ref_writer.h"
#include "git/repository.h"

namespace tgpl::publish {

/// What is to be published, and what is there already.
struct Plan {
  std::string ref;
  std::string source;    ///< the commit of HEAD
  std::string previous;  ///< the commit that the ref names; "" = none
  std::string parent;    ///< of the new commit; "" = none
  std::string message;
  std::vector<git::NewFile> files;
  std::vector<std::string> suppressions;  ///< worth knowing, and no obstacle
  bool changed = false;  ///< false: `previous` holds these files
};

/// Throws Error(repository) where the terms are not fit for it: not committed,
/// not valid, out of step with the licence text, or not yet in force `today`.
Plan plan_publication(const git::Repository& repository, const std::string& ref,
                      const std::string& today);

/// Builds the objects, and gives back the commit; nothing has moved.
std::string build(const Plan& plan);

/// An annotated and signed tag on the published commit. Throws
/// Error(repository) if git cannot sign, or the tag is there and names another.
void tag(const std::string& name, const std::string& commit, const Plan& plan);

/// What is to be said of a push that was refused, as an error.
Error refusal(const git::Pushed& pushed, const std::string& remote,
              const std::string& ref);

}  // namespace tgpl::publish
