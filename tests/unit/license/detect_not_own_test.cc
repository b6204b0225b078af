// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// What looks like a statement of the file and is none, or says less than it
// seems to.
#include <fstream>
#include <sstream>
#include <string>

#include "license/detect.h"
#include "license/verify_text.h"
#include "support/catch.h"

// REUSE-IgnoreStart

namespace tgpl::license {
namespace {

/// A text that Debian ships; "" elsewhere.
std::string debian(const std::string& name) {
  std::ifstream in("/usr/share/common-licenses/" + name, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

TEST_CASE("the appendix of the GPL is a part of its text") {
  for (const std::string name : {"GPL-1", "GPL-2", "GPL-3"}) {
    const std::string text = debian(name);
    if (text.empty()) continue;
    const std::string id = name + ".0-or-later";
    CAPTURE(name);
    const Detection found = detect(text);
    CHECK(found.texts.size() == 1);
    CHECK(found.is_clear());
    CHECK(found.stated() == name + ".0-only");
    CHECK(fault_of_text(found, id) == TextFault::none);
  }
}

TEST_CASE(
    "the standard notice of a licence beside its text is no second text") {
  Detection found;
  DetectedText license;
  license.ids = {"GPL-2.0-only", "GPL-2.0-or-later"};
  license.bytes = {0, 100};
  DetectedText notice;
  notice.kind = TextKind::header;
  notice.ids = {"GPL-2.0-or-later"};
  notice.bytes = {200, 300};
  found.texts = {license, notice};
  CHECK(fault_of_text(found, "GPL-2.0-or-later") == TextFault::none);
  CHECK(found.stated() == "GPL-2.0-or-later");
  found.texts.back().ids = {"GPL-3.0-or-later"};
  CHECK(fault_of_text(found, "GPL-2.0-or-later") == TextFault::several);
}

TEST_CASE("a tag that says neither only nor later is not guessed") {
  CHECK(detect("// SPDX-License-Identifier: AGPL v3\n").stated() ==
        "LicenseRef-AGPL-unspecified");
  CHECK_FALSE(detect("// SPDX-License-Identifier: AGPL v3\n").is_clear());
  CHECK(detect("// SPDX-License-Identifier: GPL-2+\n").stated() ==
        "GPL-2.0-or-later");
  CHECK(detect("// SPDX-License-Identifier: GPLv2 only\n").stated() ==
        "GPL-2.0-only");
  CHECK(detect("// SPDX-License-Identifier: BSD 3-Clause\n").stated() ==
        "BSD-3-Clause");
}

TEST_CASE("a label with a licence that is not known is one") {
  CHECK(detect("# License: Foo Public License\n").stated() ==
        "LicenseRef-unknown");
  CHECK(detect(" * Licence: Acme Source License, version 2\n").stated() ==
        "LicenseRef-unknown");
  CHECK(detect("# License: MIT License\n").stated() == "MIT");
  CHECK(detect("# License: see the License file\n").stated().empty());
  CHECK(detect("# License: The usual one for our License server\n")
            .stated()
            .empty());
}

TEST_CASE("the path of a text says where it is, and no more") {
  const std::string text =
      "On Debian systems, the full text is in\n"
      "`/usr/share/common-licenses/GPL-2'.\n";
  const Detection found = detect(text);
  CHECK(found.stated().empty());
  REQUIRE(found.notices.size() == 1);
  CHECK(found.notices[0].kind == NoticeKind::pointer);
  CHECK(found.notices[0].target == "/usr/share/common-licenses/GPL-2");
  CHECK_FALSE(found.notices[0].in_code);
}

TEST_CASE("a path beside a notice leaves the notice clear") {
  const Detection found = detect(
      "This program is free software; you can redistribute it and/or modify\n"
      "it under the terms of the GNU General Public License as published by\n"
      "the Free Software Foundation; either version 2 of the License, or\n"
      "(at your option) any later version.\n"
      "On Debian systems, see '/usr/share/common-licenses/GPL-2'.\n");
  CHECK(found.stated() == "GPL-2.0-or-later");
  CHECK(found.is_clear());
}

TEST_CASE("a label ends with its paragraph") {
  const Detection found = detect(
      "Files: lib/*\nLicense: BSD-3-clause\n\n"
      "License: GPL-2+\n This program is free software.\n");
  CHECK(found.stated() == "BSD-3-Clause AND GPL-2.0-or-later");
  CHECK(found.is_clear());
}

TEST_CASE("a message for readers to copy is not the file's own statement") {
  CHECK(detect("When contributing, please include an empty commit using the\n"
               "following message:\n\n"
               "  Ada Example Copyright Waiver\n\n"
               "  I dedicate any and all copyright interest in this software\n"
               "  to the public domain.\n")
            .stated()
            .empty());
}

TEST_CASE("a text that is taken over from others names no licence") {
  const Detection found = detect(
      "This Code of Conduct is adapted from the Contributor Covenant.\n");
  CHECK(found.stated().empty());
  REQUIRE(found.notices.size() == 1);
  CHECK(found.notices[0].kind == NoticeKind::origin);
}

}  // namespace
}  // namespace tgpl::license

// REUSE-IgnoreEnd
