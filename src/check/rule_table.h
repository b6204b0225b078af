/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The rules that exist, each in a file of rules/: "const Rule kSomeThing = {"
// in rules/some_thing.cc. The build declares them (cmake/gather.cmake).
// Whoever means a certain rule writes kSomeThing.id: no other file has its id.
#pragma once

#include "check/rule.h"
#include "check/rule_rows.h"
