/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Publishes the terms of HEAD on a separate ref, where they can be read without
// a clone. The ref has its own history: each of its commits is one version of
// the terms and names the commit they come from.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "git/ref_writer.h"
#include "git/session.h"

namespace tgpl::publish {

/// What to publish, and what is published already.
struct Plan {
  std::string ref;
  std::string source;    ///< the commit of HEAD
  std::string previous;  ///< the commit of the ref; "" = none
  std::string parent;    ///< of the new commit; "" = none
  std::string message;
  std::vector<git::NewFile> files;
  std::vector<std::string> notes;  ///< for the user: what is left out
  bool changed = false;            ///< false: `previous` has the same files
};

/// Plans the publication of the terms of HEAD. Throws Error(repository) if they
/// cannot be published: not committed, invalid, inconsistent with the licence
/// text, or not yet in force `today`.
Plan plan_publication(git::Session& session, const std::string& ref,
                      const std::string& today);

/// Writes the objects and returns the new commit. No ref is changed.
std::string build(git::Session& session, const Plan& plan);

/// Creates a signed tag on the published commit. Throws Error(repository) if
/// git cannot sign, or if the tag exists for another commit.
void tag(git::Session& session, const std::string& name,
         const std::string& commit, const Plan& plan);

/// The error for a push that the remote refused.
Error refusal(const git::Pushed& pushed, const std::string& remote,
              const std::string& ref);

}  // namespace tgpl::publish
