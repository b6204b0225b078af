// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
