// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/xml.h"

#include "support/catch.h"

using namespace tgpl;

TEST_CASE("elements, attributes and texts become a document") {
  XmlElement root{"a"};
  XmlElement& first = root.add("b", "<&>\nnext");
  root.add("c").set("d", "\"&\"");
  first.set("e", "1");
  CHECK(to_text(root) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<a>\n"
        "  <b e=\"1\">&lt;&amp;&gt;\nnext</b>\n"
        "  <c d=\"&quot;&amp;&quot;\" />\n"
        "</a>\n");
}

TEST_CASE("what XML cannot represent is shown in another form") {
  XmlElement root{"a", "x\x1b\xFFy\xEF\xBF\xBF\xEF\xBC\xA1"};
  CHECK(to_text(root).find("<a>x\\x1b\\xffy\xEF\xBF\xBD\xEF\xBC\xA1</a>") !=
        std::string::npos);
}
