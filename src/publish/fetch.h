/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Reads the terms of other repositories without cloning them. Tries the
// published terms first (refs/tgpl/terms by its exact name: three small
// requests), then the branch tgpl/terms and the top level of HEAD (one commit
// and one tree, then the file). Otherwise the terms are unknown.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "git/subprocess.h"
#include "publish/answer_from.h"
#include "terms/answer.h"

namespace tgpl::publish {

/// Whether `text` is the URL or path of a repository, not a revision.
bool is_address(const std::string& text);

/// The terms of one repository. Failures of the remote side are part of the
/// answer. Throws Error(usage) if the URL has credentials or an unsupported
/// protocol.
terms::Answer fetch_terms(const std::string& url, const git::Bounds& bounds,
                          Wanted wanted);

/// The terms of many repositories, `at_once` at a time, in the order of `urls`.
/// The answer for an invalid URL contains the error.
std::vector<terms::Answer> fetch_all(const std::vector<std::string>& urls,
                                     const git::Bounds& bounds,
                                     std::size_t at_once);

/// Gets the terms of one repository.
using AskOne = std::function<terms::Answer(const std::string& url)>;

/// Like fetch_all(), but calls `ask` instead of fetch_terms(): for tests.
std::vector<terms::Answer> ask_all(const std::vector<std::string>& urls,
                                   std::size_t at_once, const AskOne& ask);

}  // namespace tgpl::publish
