// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/here.h"

namespace tgpl::git {

Session& here() {
  static Session session;
  return session;
}

}  // namespace tgpl::git
