// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/tag_conflict.h"

#include <string>

#include "read/cache/notice_record.h"
#include "support/catch.h"

// REUSE-IgnoreStart

namespace tgpl::read {
namespace {

const std::string kVersion3 =
    " * This program is free software: you can redistribute it and/or modify\n"
    " * it under the terms of the GNU General Public License as published by\n"
    " * the Free Software Foundation, version 3.\n */\n";

/// What the words of a file state against its tags: "3: GPL-3.0-only".
std::string against(const std::string& bytes) {
  const header::Tag words = notices_of(bytes).in_words;
  return words.value.empty() ? ""
                             : std::to_string(words.line) + ": " + words.value;
}

TEST_CASE("words that contradict a tag are seen, with their line") {
  CHECK(against("/* SPDX-License-Identifier: GPL-2.0-or-later\n" + kVersion3) ==
        "2: GPL-3.0-only");
  CHECK(against("// SPDX-License-Identifier: MIT\n"
                "// Licensed under the Apache License, Version 2.0\n") ==
        "2: Apache-2.0");
}

TEST_CASE("words that agree with a tag are none") {
  CHECK(against("/* SPDX-License-Identifier: GPL-3.0-only\n" + kVersion3) ==
        "");
  CHECK(against("// SPDX-License-Identifier: MIT\nint a;\n") == "");
  CHECK(against("// SPDX-License-Identifier: MIT\n"
                "// Dual licensed under the MIT and GPL licenses\n") == "");
  CHECK(against("// SPDX-License-Identifier: GPL-2.0+\n"
                "// Licensed under the GPL, version 2 or later\n") == "");
  CHECK(against("// SPDX-License-Identifier: GPL-2.0-only\n"
                "// Licensed under the GPL\n") == "");
}

TEST_CASE("what a document says of its project is not about the document") {
  CHECK(against("<!-- SPDX-License-Identifier: CC-BY-4.0 -->\n\n"
                "# Widget\n\nLicensed under the MIT license.\n") == "");
}

TEST_CASE("words below the first comments are about something else") {
  const std::string tag = "SPDX-License-Identifier: CC-BY-4.0\n";
  CHECK(against("# " + tag + "\nprint('Licensed under the MIT license.')\n") ==
        "");
  CHECK(against("// " + tag +
                "#include <a.h>\n"
                "// Licensed under the MIT license.\n") == "");
  CHECK(against(tag + "\nLicensed under the MIT license.\n") == "");
  CHECK(against("#!/bin/sh\n# " + tag +
                "\n# Licensed under the MIT license.\n") == "4: MIT");
}

}  // namespace
}  // namespace tgpl::read

// REUSE-IgnoreEnd
