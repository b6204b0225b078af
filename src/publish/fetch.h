/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Asks repositories for their terms without cloning them. First the published
// terms (refs/tgpl/terms, by its exact name: three small requests), then the
// branch that stands in for it and the root of HEAD (one commit and one tree,
// then the file), then the answer is that nothing is known.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "git/subprocess.h"
#include "publish/answer_from.h"
#include "terms/answer.h"

namespace tgpl::publish {

/// Whether this is the address of a repository elsewhere, and not a revision.
bool is_address(const std::string& text);

/// Never throws for what the other side does: that is an answer. Throws
/// Error(usage) for what is no address that we ask.
terms::Answer fetch_terms(const std::string& url, const git::Bounds& bounds,
                          Wanted wanted);

/// The terms of many, `at_once` at a time; answers in the order of `urls`.
/// One that is no address has an answer that says so.
std::vector<terms::Answer> fetch_all(const std::vector<std::string>& urls,
                                     const git::Bounds& bounds,
                                     std::size_t at_once);

using AskOne = std::function<terms::Answer(const std::string& url)>;

/// The same with `ask` in place of fetch_terms().
std::vector<terms::Answer> ask_all(const std::vector<std::string>& urls,
                                   std::size_t at_once, const AskOne& ask);

}  // namespace tgpl::publish
