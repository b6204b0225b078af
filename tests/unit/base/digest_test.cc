// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/digest.h"

#include "support/catch.h"

TEST_CASE("the SHA-1 of 'abc' is the one in FIPS 180-4") {
  CHECK(tgpl::digest_hex(tgpl::Digest::sha1, "abc") ==
        "a9993e364706816aba3e25717850c26c9cd0d89d");
}
