// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/same_statements.h"

#include <set>
#include <vector>

#include "base/path.h"
#include "header/read.h"
#include "reuse/layout.h"
#include "reuse/reuse_toml.h"

namespace tgpl::read {
namespace {

std::set<std::string> values_of(const std::vector<header::Tag>& tags) {
  std::set<std::string> values;
  for (const header::Tag& tag : tags) values.insert(tag.value);
  return values;
}

}  // namespace

bool say_the_same(const std::string& path, const std::string& a,
                  const std::string& b) {
  if (base_name(path) == reuse::kReuseName)
    return reuse::read_reuse_toml("", a).errors.empty() &&
           reuse::read_reuse_toml("", b).errors.empty();
  const header::Notices left = header::read_notices(a);
  const header::Notices right = header::read_notices(b);
  return values_of(left.licenses) == values_of(right.licenses) &&
         values_of(left.copyrights) == values_of(right.copyrights);
}

}  // namespace tgpl::read
