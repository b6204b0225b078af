// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/cache/interned.h"

namespace tgpl::read {
namespace {

std::vector<check::Claim> claims(const std::vector<header::Tag>& tags,
                                 SharedTexts& texts) {
  std::vector<check::Claim> out;
  out.reserve(tags.size());
  for (const header::Tag& tag : tags)
    out.push_back({texts.of(tag.value), {}, tag.line});
  return out;
}

}  // namespace

SharedText SharedTexts::of(std::string_view text) {
  const auto known = texts_.find(text);
  return known != texts_.end() ? *known : *texts_.emplace(text).first;
}

check::Statements statements_of(const FileNotices& file, SharedTexts& texts) {
  const header::Notices& notices = file.notices;
  check::Statements out;
  out.licenses = claims(notices.licenses, texts);
  out.copyrights = claims(notices.copyrights, texts);
  out.snippet_licenses = claims(notices.of_snippets.licenses, texts);
  out.snippet_copyrights = claims(notices.of_snippets.copyrights, texts);
  out.tag_errors = notices.tag_errors;
  out.suppressions = file.suppressions;
  out.empty = file.empty;
  out.generated = file.generated;
  if (!file.in_words.value.empty())
    out.in_words = claims({file.in_words}, texts);
  out.wide_copyrights = claims(file.wide, texts);
  return out;
}

check::Statements statements_of(const FileNotices& file) {
  SharedTexts texts;
  return statements_of(file, texts);
}

}  // namespace tgpl::read
