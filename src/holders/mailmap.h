/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What .mailmap makes of persons. git reads that file, wherever it is, and is
// asked about each person; the answers are a plain value (license/holder.h).
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

/// Asks git about one person after the other, about each once. git is started
/// by the first question.
class MailmapReader {
 public:
  explicit MailmapReader(git::Session& session) : session_(session) {}

  /// Of "Name <e-mail>"; nullptr where the text is something else. Good until
  /// the reader is destroyed.
  const license::Holder* find(std::string_view ident);

  /// All that it was asked about.
  const license::Mailmap& mailmap() const { return mailmap_; }

 private:
  git::Session& session_;
  std::unique_ptr<git::Coprocess> git_;
  license::Mailmap mailmap_;
};

/// What .mailmap makes of these; texts without e-mail are left out.
license::Mailmap read_mailmap(git::Session& session,
                              const std::vector<std::string>& idents);

/// The person as .mailmap has them.
Person mapped_person(git::Session& session, const Person& person);

}  // namespace tgpl::holders
