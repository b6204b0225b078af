// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/text_advice.h"

#include "base/text.h"
#include "license/tgpl.h"
#include "reuse/layout.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"

namespace tgpl::check {

std::string advice_on_text(std::string_view id) {
  if (license::is_tgpl(id)) return "git tgpl check --fix";
  const std::string_view text_id = spdx::text_id(id);
  const bool is_listed = spdx::find_license(text_id) != nullptr ||
                         spdx::find_exception(text_id) != nullptr;
  if (!is_listed) return cat({"add it as ", reuse::text_path(text_id)});
  return cat({"git tgpl license add ", text_id,
              " --from FILE (text: https://spdx.org/licenses/", text_id,
              ".html)"});
}

std::string successors_of(std::string_view id) {
  const auto newer = spdx::replacement_for(id);
  if (!newer) return "";
  if (spdx::sure_replacement_for(id)) return quote(*newer);
  return cat({quote(*newer), " or ", quote(cat({id, "-or-later"}))});
}

}  // namespace tgpl::check
