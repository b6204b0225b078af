// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/classic_notice.h"

#include "support/catch.h"

using namespace tgpl::license;

namespace {

/// "3: MIT" for each notice; "3: ?" if its licence is not clear.
std::vector<std::string> found(std::string_view text) {
  std::vector<std::string> out;
  for (const ClassicNotice& one : find_classic_notices(text)) {
    out.push_back(std::to_string(one.line) + ": " +
                  (one.expression.empty() ? "?" : one.expression));
  }
  return out;
}

using Lines = std::vector<std::string>;

struct Case {
  const char* text;
  const char* notice;
};

}  // namespace

TEST_CASE("the GNU licences, by version and by 'any later version'") {
  const Case cases[] = {
      {"# This program is free software; you can redistribute it and/or\n"
       "# modify it under the terms of the GNU General Public License\n"
       "# as published by the Free Software Foundation; either version 2\n"
       "# of the License, or (at your option) any later version.\n",
       "2: GPL-2.0-or-later"},
      {"/*\n * You can redistribute it and/or modify it under the terms of\n"
       " * the GNU General Public License as published by the Free\n"
       " * Software Foundation, version 3.\n */\n",
       "2: GPL-3.0-only"},
      {"// This library is free software: you can redistribute it and/or\n"
       "// modify it under the terms of the GNU Lesser General Public\n"
       "// License, version 2.1 of the License, or any later version\n",
       "2: LGPL-2.1-or-later"},
      {"-- modify it under the terms of version 2 of the GNU Library General\n"
       "-- Public License as published\n",
       "1: LGPL-2.0-only"},
      {"; Licensed under the GNU Affero General Public License v3.0 or later\n",
       "1: AGPL-3.0-or-later"},
      {"# Licensed under GPLv2+\n", "1: GPL-2.0-or-later"},
      {"# Licensed under the GPL, version 2 only.\n", "1: GPL-2.0-only"},
      {"% Released under the LGPLv2.1\n", "1: LGPL-2.1-only"},
      {"# Distributed under the GPL.\n", "1: ?"},
      {"# Licensed under the GPL version 9\n", "1: ?"},
      {"# modify it under the terms of the GNU General Public Licence\n"
       "# version 3 or newer\n",
       "1: GPL-3.0-or-later"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(found(one.text) == Lines{one.notice});
  }
}

TEST_CASE("the boilerplate of other licences") {
  const Case cases[] = {
      // REUSE-IgnoreStart
      {"/* Copyright 2020 J\n *\n * Licensed under the Apache License,\n"
       " * Version 2.0 (the \"License\"); you may not use this file\n */\n",
       "3: Apache-2.0"},
      // REUSE-IgnoreEnd
      {"# The ASF licenses this file to You under the Apache License, "
       "Version 2.0\n",
       "1: Apache-2.0"},
      {"/* This Source Code Form is subject to the terms of the Mozilla\n"
       " * Public License, v. 2.0. */\n",
       "1: MPL-2.0"},
      {"// Distributed under the Boost Software License, Version 1.0.\n",
       "1: BSL-1.0"},
      {"<!-- Licensed under the MIT license. -->\n", "1: MIT"},
      {"\"\"\"Released under the 3-clause BSD license.\"\"\"\n",
       "1: BSD-3-Clause"},
      {"\" Licensed under the ISC licence\n", "1: ISC"},
      {"dnl This file is licensed under the zlib license\n", "1: Zlib"},
      {"REM Licensed under the Eclipse Public License v2.0\n", "1: EPL-2.0"},
      {" * @license MIT\n", "1: MIT"},
      {"# License: GPL-3+\n", "1: GPL-3.0-or-later"},
      {"# This is free and unencumbered software released into the public "
       "domain.\n",
       "1: Unlicense"},
      {"// Licensed under either of the Apache License, Version 2.0 or the "
       "MIT license at your option.\n",
       "1: Apache-2.0 OR MIT"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(found(one.text) == Lines{one.notice});
  }
}

TEST_CASE("a licence notice may not tell which licence it means") {
  for (const char* text : {
           "# Use of this source code is governed by a BSD-style license\n"
           "# that can be found in the LICENSE file.\n",
           "// Licensed under an MIT-style license\n",
           "/* This file is part of Foo, see the file COPYING. */\n",
           "/* See LICENSE for details. */\n",
           "# For the full copyright and license information, please view\n",
           "# This code is in the public domain.\n",
           "# Licensed under the Foo Bar License\n",
           "/* Redistribution and use in source and binary forms are\n"
           " * permitted for members. */\n",
           "/* Permission to use, copy, modify this is hereby granted */\n",
           "# Licensed under the Apache License\n",
       }) {
    CAPTURE(text);
    CHECK(found(text) == Lines{"1: ?"});
  }
}

TEST_CASE("an exception to a GNU licence makes it unclear") {
  const Lines got = found(
      "# modify it under the terms of the GNU General Public License,\n"
      "# version 2, or (at your option) any later version, when this is\n"
      "# redistribute it and/or modify it under the same.\n"
      "#\n# Licensed under the GPL, version 2.\n"
      "# As a special exception, you may link.\n");
  REQUIRE_FALSE(got.empty());
  for (const std::string& one : got) CHECK(one.ends_with("?"));
}

TEST_CASE("two licences to choose from are unclear, not both") {
  const Lines got = found(
      "/* Licensed under the MIT license.\n *\n"
      " * Alternatively, this file may be distributed under the terms of the\n"
      " * GNU General Public License version 2. */\n");
  CHECK(got == Lines{"1: ?", "3: ?"});
}

TEST_CASE("two versions of one licence to choose from are unclear") {
  CHECK(found("# Licensed under the GPL version 2 or (at your option)\n"
              "# version 3, or any later version the project approves\n") ==
        Lines{"1: ?"});
}

TEST_CASE("a pointer next to a notice is redundant") {
  CHECK(found("// Licensed under the MIT license.\n"
              "// See LICENSE for details.\n") == Lines{"1: MIT"});
}

TEST_CASE("a repeated notice is reported once") {
  CHECK(found("# Licensed under the MIT license.\n#\n"
              "# Licensed under the MIT license.\n") == Lines{"1: MIT"});
}

TEST_CASE("prose and code about licences are not notices") {
  for (const char* text : {
           "// All rights reserved.\n",
           // REUSE-IgnoreStart
           "# SPDX-License-Identifier: GPL-2.0-only\n",
           "# Copyright (c) 2020 Jane Doe. All rights reserved.\n",
           // REUSE-IgnoreEnd
           "license = \"Licensed under the MIT license\"\n",
           "  print('This program is licensed under the GPL version 3')\n",
           "  {\"Permission is hereby granted\", \"provided as is\"},\n",
           "const license = find(\"gpl\");\n",
           "// Decides whether this file is licensed under the MIT license.\n",
           "// Files which are licensed under the MIT license are skipped.\n",
           "# The checker looks at code that is\n"
           "# licensed under the MIT license as well.\n",
           "// A licence has a name, such as MIT or GPL version 2.\n",
           "license: MIT\n",
           "if (license == \"GPLv2\") return;\n",
           "x = `See LICENSE for details`\n",
           "// The files are distributed across nodes under the root.\n",
       }) {
    CAPTURE(text);
    CHECK(found(text) == Lines{});
  }
}

TEST_CASE("only the first 16 KiB are read") {
  const std::string far(17000, '\n');
  CHECK(found(far + "# Licensed under the MIT license\n") == Lines{});
}

TEST_CASE("a notice is quoted in the words of the file") {
  const auto got = find_classic_notices(
      "/* a\n *\n * Licensed under the Apache License,\n * Version 2.0 */");
  REQUIRE(got.size() == 1);
  CHECK(got[0].what == "'Licensed under the Apache License, Version 2.0'");
}

TEST_CASE("arbitrary bytes are harmless") {
  std::string all;
  for (int i = 0; i < 4096; ++i) all += static_cast<char>(i * 7);
  CHECK(found(all) == Lines{});
  CHECK(found("") == Lines{});
  CHECK(found("licensed under") == Lines{});
  CHECK(found("Licensed under the") == Lines{});
  CHECK(found("# Licensed under the GPL version") == Lines{"1: ?"});
  CHECK(found("# license:") == Lines{});
}
