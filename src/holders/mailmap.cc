// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "holders/mailmap.h"

#include "base/text.h"

namespace tgpl::holders {
namespace {

/// Whether the text is "Name <e-mail>", the only form that `git check-mailmap`
/// accepts.
bool is_ident(std::string_view text) {
  const std::size_t open = text.find('<');
  return open != std::string_view::npos && text.ends_with('>') &&
         text.find('>') == text.size() - 1 &&
         text.find('<', open + 1) == std::string_view::npos &&
         open + 2 < text.size() && is_plain(text);
}

}  // namespace

const license::Holder* MailmapReader::find(std::string_view ident) {
  ident = trim(ident);
  if (!is_ident(ident)) return nullptr;
  const auto known = mailmap_.proper.find(ident);
  if (known != mailmap_.proper.end()) return &known->second;
  if (!git_)
    git_ = std::make_unique<git::Coprocess>(
        session_, std::vector<std::string>{"check-mailmap", "--stdin"});
  git_->write(cat({ident, "\n"}));
  const auto [added, is_new] = mailmap_.proper.emplace(
      ident, license::holder_from_ident(git_->read_line()));
  return &added->second;
}

license::Mailmap read_mailmap(git::Session& session,
                              const std::vector<std::string>& idents) {
  MailmapReader reader(session);
  for (const std::string& ident : idents) reader.find(ident);
  return reader.mailmap();
}

Person mapped_person(git::Session& session, const Person& person) {
  const std::string ident(trim(cat({person.name, " <", person.email, ">"})));
  const license::Mailmap mailmap = read_mailmap(session, {ident});
  // git does not accept it, so it stays unchanged.
  if (mailmap.proper.empty()) return person;
  const license::Holder proper =
      mailmap.find(license::holder_from_ident(ident));
  return {proper.name, proper.email};
}

}  // namespace tgpl::holders
