// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "publish/answer_from.h"

#include <optional>
#include <utility>

#include "publish/published_files.h"
#include "reuse/layout.h"
#include "terms/read.h"

namespace tgpl::publish {
namespace {

std::string why_unread(git::TreeFileKind kind) {
  switch (kind) {
    case git::TreeFileKind::regular:
      break;
    case git::TreeFileKind::absent:
      return "there is no TGPL.toml";
    case git::TreeFileKind::other:
      return "TGPL.toml is not a regular file";
    case git::TreeFileKind::too_large:
      return "TGPL.toml is larger than 2 MiB";
    case git::TreeFileKind::unreadable:
      return "cannot read TGPL.toml";
  }
  return {};
}

}  // namespace

terms::Answer answer_from(const ReadAFile& read, Wanted wanted) {
  terms::Answer answer;
  const git::TreeFile file = read(std::string(reuse::kTermsPath));
  answer.failure = why_unread(file.kind);
  if (!answer.failure.empty()) return answer;
  terms::ReadResult result = terms::read_terms(file.bytes);
  answer.terms = std::move(result.terms);
  answer.errors = std::move(result.errors);
  answer.warnings = std::move(result.warnings);
  if (!answer.terms || answer.terms->terms.license_file.empty()) return answer;
  if (wanted == Wanted::terms) {
    answer.text = terms::TextState::unread;
    return answer;
  }
  git::TreeFile text = read(answer.terms->terms.license_file);
  answer.text = terms::compare_text(answer.terms->terms,
                                    text.kind == git::TreeFileKind::regular
                                        ? std::optional(std::move(text.bytes))
                                        : std::nullopt);
  return answer;
}

}  // namespace tgpl::publish
