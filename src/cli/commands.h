/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The commands, each in its own file: "const CommandRow kHeaderAdd = {" in
// cmd_header_add.cc. The build generates the declarations (cmake/gather.cmake).
#pragma once

#include "cli/command.h"
#include "cli/command_rows.h"
