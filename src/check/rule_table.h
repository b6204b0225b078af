/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The rules that exist, each in a file of rules/: "const Rule kSomeThing = {"
// in rules/some_thing.cc. The build declares them (cmake/gather.cmake).
#pragma once

#include "check/rule.h"
#include "check/rule_rows.h"
