/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// "Ada Example <ada@example.org>": how git, mail and copyright notices write
// a name with its contact.
#pragma once

#include <string_view>

namespace tgpl {

struct Contact {
  std::string_view name;
  std::string_view address;  ///< "" = none is given
};

/// Of "Name", "Name <address>" and "Name, <address>". The brackets must end the
/// text, else all of it is the name. Neither part has space around it, nor the
/// name a comma at its end.
Contact split_contact(std::string_view text);

}  // namespace tgpl
