// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Only rows: to add a name or a phrase, add a row.
#include "license/classic_phrases.h"

#include <algorithm>

namespace tgpl::license {
namespace {

constexpr LicenseName kNames[] = {
    {"2 clause bsd", "BSD-2-Clause"},
    {"3 clause bsd", "BSD-3-Clause"},
    {"apache 2", "Apache-2.0"},
    {"apache 2.0", "Apache-2.0"},
    {"apache license", ""},
    {"apache license 2.0", "Apache-2.0"},
    {"apache license v 2.0", "Apache-2.0"},
    {"apache license v2", "Apache-2.0"},
    {"apache license v2.0", "Apache-2.0"},
    {"apache license version 2", "Apache-2.0"},
    {"apache license version 2.0", "Apache-2.0"},
    {"apache software license", ""},
    {"apache software license version 1.1", "Apache-1.1"},
    {"apache software license version 2.0", "Apache-2.0"},
    {"artistic license", ""},
    {"artistic license 2.0", "Artistic-2.0"},
    {"boost software license", ""},
    {"boost software license version 1.0", "BSL-1.0"},
    {"bsd", ""},
    {"bsd 2 clause", "BSD-2-Clause"},
    {"bsd 3 clause", "BSD-3-Clause"},
    {"cc0", "CC0-1.0"},
    {"cc0 1.0", "CC0-1.0"},
    {"cddl", ""},
    {"common development and distribution license", ""},
    {"common development and distribution license version 1.0", "CDDL-1.0"},
    {"creative commons", ""},
    {"creative commons attribution 4.0", "CC-BY-4.0"},
    {"creative commons attribution sharealike 4.0", "CC-BY-SA-4.0"},
    {"eclipse public license", ""},
    {"eclipse public license 2.0", "EPL-2.0"},
    {"eclipse public license v 1.0", "EPL-1.0"},
    {"eclipse public license v 2.0", "EPL-2.0"},
    {"eclipse public license v1.0", "EPL-1.0"},
    {"eclipse public license v2.0", "EPL-2.0"},
    {"eclipse public license version 1.0", "EPL-1.0"},
    {"eclipse public license version 2.0", "EPL-2.0"},
    {"eupl", ""},
    {"european union public license", ""},
    {"expat license", "MIT"},
    {"isc", "ISC"},
    {"microsoft public license", "MS-PL"},
    {"mit", "MIT"},
    {"modified bsd", "BSD-3-Clause"},
    {"mozilla public license", ""},
    {"mozilla public license 2.0", "MPL-2.0"},
    {"mozilla public license v 2.0", "MPL-2.0"},
    {"mozilla public license v2.0", "MPL-2.0"},
    {"mozilla public license version 1.1", "MPL-1.1"},
    {"mozilla public license version 2.0", "MPL-2.0"},
    {"mpl 1.1", "MPL-1.1"},
    {"mpl 2.0", "MPL-2.0"},
    {"new bsd", "BSD-3-Clause"},
    {"perl itself", ""},
    {"php license", ""},
    {"postgresql license", "PostgreSQL"},
    {"python software foundation license", ""},
    {"revised bsd", "BSD-3-Clause"},
    {"same license as", ""},
    {"same terms as", ""},
    {"simplified bsd", "BSD-2-Clause"},
    {"university of illinois open source license", "NCSA"},
    {"unlicense", "Unlicense"},
    {"wtfpl", "WTFPL"},
    {"x11 license", "X11"},
    {"zlib", "Zlib"},
};

constexpr GnuName kGnuNames[] = {
    {"gnu affero general public license", "AGPL"},
    {"gnu library general public license", "LGPL"},
    {"gnu lesser general public license", "LGPL"},
    {"affero general public license", "AGPL"},
    {"library general public license", "LGPL"},
    {"lesser general public license", "LGPL"},
    {"gnu general public license", "GPL"},
    {"gnu lesser public license", "LGPL"},
    {"general public license", "GPL"},
    {"gnu public license", "GPL"},
    {"gnu agpl", "AGPL"},
    {"gnu lgpl", "LGPL"},
    {"gnu gpl", "GPL"},
    {"agpl", "AGPL"},
    {"lgpl", "LGPL"},
    {"gpl", "GPL"},
};

constexpr GnuVersion kGnuVersions[] = {
    {"AGPL", "1", "1.0"},   {"AGPL", "1.0", "1.0"}, {"AGPL", "3", "3.0"},
    {"AGPL", "3.0", "3.0"}, {"GPL", "1", "1.0"},    {"GPL", "1.0", "1.0"},
    {"GPL", "2", "2.0"},    {"GPL", "2.0", "2.0"},  {"GPL", "3", "3.0"},
    {"GPL", "3.0", "3.0"},  {"LGPL", "2", "2.0"},   {"LGPL", "2.0", "2.0"},
    {"LGPL", "2.1", "2.1"}, {"LGPL", "3", "3.0"},   {"LGPL", "3.0", "3.0"},
};

constexpr std::string_view kLater[] = {"any later",  "any newer",   "or above",
                                       "or greater", "or higher",   "or later",
                                       "or newer",   "or any later"};

constexpr Lead kLeads[] = {
    {"available under"},
    {"contents of this file are subject to", true},
    {"covered by"},
    {"distributed under"},
    {"distributed subject to"},
    {"governed by"},
    {"is subject to"},
    {"licensed to you under"},
    {"licensed under"},
    {"licenses this file to you under", true},
    {"may be used under the terms of"},
    {"modify it under"},
    {"modify this file under"},
    {"provided under"},
    {"published under"},
    {"redistribute it under"},
    {"released under"},
    {"use of this source code is governed by", true},
};

constexpr std::string_view kFillers[] = {
    "a",   "an", "and",   "both", "conditions", "either",
    "gnu", "of", "terms", "the",  "under",      "version",
};

constexpr std::string_view kPointer = "a notice that points to another file";
constexpr std::string_view kPublic = "a statement about the public domain";
constexpr std::string_view kUnknown = "a permission notice that we do not know";

constexpr FixedNotice kFixed[] = {
    {"can be found in the copying file", "", "", kPointer, true, true},
    {"can be found in the license file", "", "", kPointer, true, true},
    {"for the full copyright and license information", "", "", kPointer, true,
     true},
    {"for license information see", "", "", kPointer, false, true},
    {"permission is hereby granted", "provided as is", "", kUnknown},
    {"permission to use copy modify", "hereby granted", "", kUnknown},
    {"provided as is without any express", "may not be removed or altered", "",
     kUnknown},
    {"redistribution and use in source and binary forms", "permitted", "",
     kUnknown},
    {"dedicated to the public domain", "", "", kPublic, false},
    {"in the public domain", "", "", kPublic, false},
    {"into the public domain", "", "", kPublic, false},
    {"placed in the public domain", "", "", kPublic},
    {"public domain", "", "", kPublic, false},
    {"released to the public domain", "", "", kPublic},
    {"see copying for", "", "", kPointer, false, true},
    {"see license for", "", "", kPointer, false, true},
    {"see license in the project root", "", "", kPointer, false, true},
    {"see license md for", "", "", kPointer, false, true},
    {"see license txt for", "", "", kPointer, false, true},
    {"see the accompanying license", "", "", kPointer, false, true},
    {"see the copying file", "", "", kPointer, false, true},
    {"see the file copying", "", "", kPointer, false, true},
    {"see the file license", "", "", kPointer, false, true},
    {"see the license file", "", "", kPointer, false, true},
    {"subject to the terms and conditions defined in", "license", "", kPointer,
     true, true},
    {"this file is part of", "copying", "", kPointer, true, true},
    {"this file is part of", "license", "", kPointer, true, true},
    {"this is free and unencumbered software released into the public domain",
     "", "Unlicense", "the first sentence of the Unlicense"},
};

constexpr std::string_view kSubjects[] = {
    "code",    "document", "file",   "font",     "library", "module", "package",
    "program", "project",  "script", "software", "source",  "work",
};

constexpr std::string_view kDoubts[] = {"as if",    "if",    "unless", "when",
                                        "whenever", "where", "whether"};

constexpr std::string_view kExceptions[] = {
    "additional permission under",
    "classpath exception",
    "font exception",
    "following exception",
    "following exceptions",
    "gcc exception",
    "linking exception",
    "runtime library exception",
    "special exception",
    "special exceptions",
    "with exceptions",
};

constexpr std::string_view kChoices[] = {
    "alternatively",  "at your choice", "dual license",
    "dual licensed",  "dual licensing", "either of the following",
    "triple license",
};

static_assert(std::ranges::is_sorted(kNames, {}, &LicenseName::words));

bool contains(std::span<const std::string_view> all, std::string_view one) {
  return std::ranges::find(all, one) != all.end();
}

}  // namespace

std::span<const LicenseName> license_names() {
  return kNames;
}

std::span<const GnuName> gnu_names() {
  return kGnuNames;
}

std::span<const GnuVersion> gnu_versions() {
  return kGnuVersions;
}

std::span<const std::string_view> later_phrases() {
  return kLater;
}

std::span<const Lead> leads() {
  return kLeads;
}

std::span<const FixedNotice> fixed_notices() {
  return kFixed;
}

std::span<const std::string_view> exception_phrases() {
  return kExceptions;
}

std::span<const std::string_view> choice_phrases() {
  return kChoices;
}

bool is_filler(std::string_view word) {
  return contains(kFillers, word);
}

bool is_subject(std::string_view word) {
  return contains(kSubjects, word);
}

bool is_doubt(std::string_view word) {
  return contains(kDoubts, word);
}

}  // namespace tgpl::license
