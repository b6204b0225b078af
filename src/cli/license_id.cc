// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/license_id.h"

#include "base/text.h"
#include "license/tgpl.h"
#include "spdx/license_list.h"
#include "spdx/misspelling.h"

namespace tgpl::cli {

std::string known_license_id(const std::string& id) {
  if (const spdx::License* license = spdx::find_license(id)) {
    return std::string(license->id);
  }
  if (const spdx::Exception* exception = spdx::find_exception(id)) {
    return std::string(exception->id);
  }
  if (license::is_tgpl(id)) return id;
  const std::string hint = spdx::unknown_id_hint(id);
  const bool names_others =
      hint.starts_with("did you mean") || hint.starts_with("add the version");
  throw Error(
      ErrorKind::usage, cat({"unknown licence ", quote(id)}),
      names_others ? hint : "run 'git tgpl license list' to list the licences");
}

}  // namespace tgpl::cli
