// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Only rows: to add a notice that states a licence, add a row. At one place the
// longest match counts.
#include "license/notice_rows.h"

namespace tgpl::license {
namespace {

using enum NoticeKind;

constexpr NoticeRow kRows[] = {
    // --- a licence is named ------------------------------------------------
    {words, "%", "$given $under $the %licenses"},
    {words, "%",
     "use [ is | are ] ( subject to | governed by | allowed ) "
     "[ according to ] $the %licenses"},
    {words, "%",
     "( use | redistribution | distribution ) *8 ( according to | "
     "under | subject to ) $the %licenses",
     true},
    {words, "%", "use of this [ source ] code is governed by $the %licenses"},
    {words, "%",
     "( modify | redistribute | distribute | use | copy | share | "
     "reuse ) [ and or ] [ modify ] [ copy ] [ redistribute ] ( it | "
     "them | this *2 | the software | the program ) *3 [ only ] "
     "( under | according to | subject to | with | by | within ) "
     "$the %licenses"},
    {words, "%",
     "you can redistribute it and or modify it [ only ] *3 under "
     "[ the terms of ] $the %licenses"},
    {words, "%",
     "may be ( used | distributed | redistributed | copied | "
     "modified ) *9 ( under | according to | subject to | with ) "
     "$the %licenses"},
    {words, "%",
     "can be ( used | distributed | redistributed | copied | "
     "modified ) *9 ( under | according to | subject to ) "
     "$the %licenses"},
    {words, "%",
     "may ( use | distribute | redistribute | copy | modify ) *6 "
     "( under | according to | subject to ) $the %licenses"},
    {words, "%", "[ the ] contents of this file are subject to $the %licenses"},
    {words, "%",
     "( is | are ) ( subject to | under | covered by | governed by ) "
     "$the %licenses"},
    {words, "%",
     "( free | open source | opensource | libre ) ( software | "
     "program | documentation | code ) *3 $under $the %licenses"},
    {words, "%", "under the ( terms | conditions ) of $the %licenses"},
    {words, "%",
     "under the ( terms | conditions | provisions ) and ( "
     "conditions | provisions | restrictions ) of $the %licenses"},
    {words, "%",
     "( in accordance with | according to | as per | subject to | "
     "pursuant to ) the terms [ and conditions ] of $the %licenses"},
    {words, "%", "( terms | conditions ) of $the %licenses", true},
    {words, "%", "permitted under $the %licenses"},
    {words, "%",
     "( licenses | license ) ( this | these | the ) ( file | files | work | "
     "software | code ) to you [ to you ] under $the %licenses"},
    {words, "%",
     "( license | licensing ) [ terms ] ( is | are ) [ the | a | an "
     "] %licenses",
     true},
    {words, "%",
     "$thing ( is | are ) *3 %licenses ( licensed | code | "
     "software )"},
    {words, "%",
     "$thing ( uses | use | has | have | carries ) ( the | a | an ) "
     "%licenses",
     true},
    {words, "%", "$thing ( is | are ) [ under ] [ the | an | a ] %licenses"},
    {words, "%", "licensed %licenses", true},
    {words, "%", "released %licenses", true},
    {words, "%", "licensed as %licenses"},
    {words, "%",
     "( license | licenses ) [ for this *2 ] ( is | are ) [ the ] "
     "%licenses",
     true},
    {words, "%or",
     "( dual | double | multi | tri | triple ) ( license | "
     "licensed | licensing | licence ) *3 [ under | with | by | "
     "between | as | using ] $the %licenses"},
    {words, "%or",
     "( dual | multi | tri | triple ) %licenses ( license | "
     "licensed | licenses )"},
    {words, "%or", "( dual | multi | tri ) licensed *9 %licenses"},
    {words, "%or",
     "$given $under *4 ( your | either | choice | option ) "
     "[ of ] $the %licenses"},
    {words, "%or", "licensed under your choice of $the %licenses"},
    {words, "%or",
     "( two | three | both | multiple | several | either ) *3 "
     "licenses $the %licenses",
     true},
    {words, "%", "free under $the %licenses", true},
    {words, "%", "code $under $the %licenses", true},
    {words, "%", "%licenses ( see | view ) [ the ] [ file ] $file", true},
    {words, "%", "%licenses ( applies | apply ) to this *2", true},

    {words, "%", "see the %licenses for ( more | the | further ) details",
     false, true},
    {words, "%", "received a copy of the %licenses", false, true},
    {words, "BSD-3-Clause", "usr share common licenses bsd"},
    {words, "%",
     "( license | licensing ) terms *3 in [ the ] file [ named ] %licenses"},
    {words, "%",
     "see [ the ] [ file ] $file [ file ] %licenses for [ the ] ( license | "
     "licensing | copying | details | more | terms | conditions )"},
    {words, "%", "%licenses is what governs this *2"},

    // --- grants without the rest of their text -----------------------------
    {words, "MIT",
     "permission is hereby granted free of charge to any person "
     "obtaining a copy of *9 to deal in *3 without restriction "
     "including without limitation [ on ] the rights to use copy "
     "modify merge publish distribute sublicense and or sell"},
    {words, "ISC",
     "permission to use copy modify ( and | and or ) distribute this software "
     "for any purpose with or without fee is hereby granted provided that the "
     "above copyright notice and this permission notice appear in all copies"},
    // The text of 0BSD begins so, too.
    {words, "LicenseRef-ISC-like",
     "permission to use copy modify ( and | and or ) distribute this software "
     "for any purpose with or without fee is hereby granted"},
    {words, "Zlib",
     "permission is granted to anyone to use this software for "
     "any purpose including commercial applications and to "
     "alter it and redistribute it freely"},
    {words, "LicenseRef-BSD-unspecified",
     "redistribution and use in source and binary forms with or without "
     "modification are permitted provided that"},
    {words, "LicenseRef-HPND-like",
     "permission to use copy modify and *1 distribute *1 this software and its "
     "documentation for any purpose"},

    // --- wordings of one licence -------------------------------------------
    {words, "CC0-1.0",
     "to the extent possible under law *9 *9 ( has | have ) "
     "( waived | dedicated ) all *9"},
    {words, "CC0-1.0",
     "( released | placed | put | dedicated ) [ in | into | "
     "to | in to ] the public domain *5 ( explained at | "
     "under | using | with | via | through | by | following "
     ") *3 ( cc0 | https *1 creativecommons org publicdomain "
     "zero 1.0 | creativecommons org publicdomain zero 1.0 "
     "| creative commons *3 ( cc0 | zero ) )"},
    {words, "Zlib",
     "for conditions of distribution and use see copyright notice in zlib h"},
    {words, "libpng-2.0",
     "for conditions of distribution and use see copyright notice in png h"},
    {words, "IJG",
     "for conditions of distribution and use see the accompanying readme "
     "[ ijg ] file"},
    {words, "Unlicense",
     "this is free and unencumbered software released into "
     "the public domain"},
    {words, "FSFAP",
     "copying and distribution of this file with or without "
     "modification are permitted in any medium without royalty "
     "provided the copyright notice and this notice are "
     "preserved"},
    {words, "FSFUL",
     "this configure script is free software the free software "
     "foundation gives unlimited permission to copy distribute "
     "and modify it"},
    {words, "FSFULLR",
     "this file is free software the free software foundation "
     "gives unlimited permission to copy and or distribute it "
     "with or without modifications as long as this notice is "
     "preserved"},
    {words, "blessing",
     "may you do good and not evil may you find forgiveness "
     "for yourself and forgive others"},
    {words, "Beerware",
     "as long as you retain this notice you can do whatever "
     "you want with this stuff if we meet some day and you "
     "think this stuff is worth it you can buy me a beer"},
    // --- the public domain -------------------------------------------------
    {words, "LicenseRef-public-domain",
     "$pd *5 ( in | into | to | in to | under | onto ) [ the ] public domain"},
    {words, "LicenseRef-public-domain",
     "( is | are ) *2 public domain [ code | software ]"},
    {words, "LicenseRef-public-domain", "100 [ free ] public domain"},
    {words, "LicenseRef-public-domain",
     "( this | the ) ( code | file | software | program | work | "
     "implementation | library | source ) *4 public domain"},
    {words, "LicenseRef-public-domain", "public domain", true},
    {words, "LicenseRef-public-domain", "in the public domain", true},
    {words, "LicenseRef-public-domain", "released as public domain"},
    {words, "LicenseRef-public-domain",
     "( author | authors | i | we | author s ) [ hereby ] ( disclaims | "
     "disclaim ) [ all ] copyright"},
    {words, "LicenseRef-public-domain",
     "( no | not ) copyright is ( claimed | asserted )"},
    {words, "LicenseRef-public-domain",
     "not subject to copyright [ protection ] *9 public domain"},
};

}  // namespace

std::span<const NoticeRow> stating_rows() {
  return kRows;
}

}  // namespace tgpl::license
