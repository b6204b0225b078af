/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The commands that exist, each in a file of its own: "const CommandRow
// kHeaderAdd = {" in cmd_header_add.cc. The build declares them
// (cmake/gather.cmake).
#pragma once

#include "cli/command.h"
#include "cli/command_rows.h"
