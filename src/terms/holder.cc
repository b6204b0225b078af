// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/holder.h"

#include "base/contact.h"
#include "base/text.h"

namespace tgpl::terms {
namespace {

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

HolderType type_of(const Holder& holder) {
  return holder.type.value_or(HolderType::person);
}

Share share_of(const Holder& holder) {
  return holder.share.value_or(Share::all);
}

Holder parse_holder(std::string_view text) {
  const auto [name, address] = split_contact(text);
  Holder holder;
  holder.name = name;
  if (address.find('@') != std::string_view::npos) {
    holder.email = address;
  } else if (address.find('.') != std::string_view::npos) {
    holder.url = as_url(address);
  }
  return holder;
}

}  // namespace tgpl::terms
