// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/app.h"

int main(int argc, char** argv) {
  return tgpl::cli::run(argc, argv);
}
