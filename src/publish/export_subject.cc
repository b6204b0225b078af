// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "publish/export_subject.h"

#include "read/project_notice.h"
#include "read/read_state.h"
#include "read/terms_file.h"

namespace tgpl::publish {

terms::exports::Subject export_subject(const tree::Tree& tree) {
  read::Context context = read::read_context(tree);
  read::require_valid_terms(context);
  if (!context.terms) throw read::no_terms_file(tree);
  terms::exports::Subject subject{std::move(*context.terms)};
  const git::Entry* text = tree.find(subject.terms.terms.license_file);
  if (text != nullptr)
    subject.license_text = tree.reader().read(*text).value_or("");
  return subject;
}

}  // namespace tgpl::publish
