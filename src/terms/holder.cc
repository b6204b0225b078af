// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/holder.h"

#include "base/text.h"

namespace tgpl::terms {
namespace {

std::string_view without_comma(std::string_view name) {
  name = trim(name);
  while (name.ends_with(','))
    name = trim_right(name.substr(0, name.size() - 1));
  return name;
}

std::string as_url(std::string_view address) {
  return address.find("://") == std::string_view::npos
             ? cat({"https://", address})
             : std::string(address);
}

}  // namespace

std::string holder_text(const Holder& holder) {
  if (holder.email.empty()) return holder.name;
  return cat({holder.name, " <", holder.email, ">"});
}

Holder parse_holder(std::string_view text) {
  Holder holder;
  text = trim(text);
  const std::size_t open = text.rfind('<');
  if (open == std::string_view::npos || !text.ends_with('>')) {
    holder.name = without_comma(text);
    return holder;
  }
  holder.name = without_comma(text.substr(0, open));
  const std::string_view address =
      trim(text.substr(open + 1, text.size() - open - 2));
  if (address.find('@') != std::string_view::npos) {
    holder.email = address;
  } else if (address.find('.') != std::string_view::npos) {
    holder.url = as_url(address);
  }
  return holder;
}

}  // namespace tgpl::terms
