/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Maps persons according to .mailmap. git reads that file, wherever it is, and
// is asked about each person; the results are plain values (license/holder.h).
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "git/coprocess.h"
#include "git/session.h"
#include "holders/file_history.h"
#include "license/holder.h"

namespace tgpl::holders {

/// Asks git about persons, once about each. Starts git at the first call.
class MailmapReader {
 public:
  explicit MailmapReader(git::Session& session) : session_(session) {}

  /// Returns the mapped person for "Name <e-mail>"; nullptr if `ident` does not
  /// have that form. The result is valid as long as the reader exists.
  const license::Holder* find(std::string_view ident);

  /// The results of all calls so far.
  const license::Mailmap& mailmap() const { return mailmap_; }

 private:
  git::Session& session_;
  std::unique_ptr<git::Coprocess> git_;
  license::Mailmap mailmap_;
};

/// Maps all `idents`; texts without e-mail address are left out.
license::Mailmap read_mailmap(git::Session& session,
                              const std::vector<std::string>& idents);

/// Returns the person as .mailmap maps them.
Person mapped_person(git::Session& session, const Person& person);

}  // namespace tgpl::holders
