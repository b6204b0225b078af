// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/license_id.h"

#include <string_view>
#include <vector>

#include "base/text.h"
#include "license/tgpl.h"
#include "spdx/license_list.h"

namespace tgpl::cli {

std::string known_license_id(const std::string& id) {
  if (const spdx::License* license = spdx::find_license(id)) {
    return std::string(license->id);
  }
  if (const spdx::Exception* exception = spdx::find_exception(id)) {
    return std::string(exception->id);
  }
  if (license::is_tgpl(id)) return id;
  std::vector<std::string_view> ids;
  for (const spdx::License& license : spdx::licenses()) {
    ids.push_back(license.id);
  }
  const auto near = nearest(id, ids);
  throw Error(ErrorKind::usage, cat({"unknown licence ", quote(id)}),
              near ? cat({"did you mean ", quote(*near), "?"})
                   : "run 'git tgpl license list' to list the licences");
}

}  // namespace tgpl::cli
