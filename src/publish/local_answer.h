/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The terms in this repository, as an Answer.
#pragma once

#include <string>

#include "git/session.h"
#include "terms/answer.h"

namespace tgpl::publish {

/// The terms of a commit or tree. Throws Error(repository) if it does not
/// exist.
terms::Answer answer_of_revision(git::Session& session,
                                 const std::string& revision);

/// The terms in the working tree, which must exist.
terms::Answer answer_of_work_tree(const git::Repository& repository);

}  // namespace tgpl::publish
