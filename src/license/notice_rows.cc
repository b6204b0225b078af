// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Only rows: to add a notice, add a row. At one place the longest match counts.
#include "license/notice_rows.h"

namespace tgpl::license {
namespace {

using enum NoticeKind;

constexpr PatternPiece kPieces[] = {
    {"under",
     "[ to you | freely | publicly | here | as is | for use | exclusively | "
     "solely | only | and distributed | and licensed | and released ] ( under "
     "| "
     "by | with | according to | subject to | in accordance with | within | "
     "as per | per | on )"},
    {"given",
     "( licensed | relicensed | distributed | redistributed | released | "
     "rereleased | available | provided | published | covered | governed | "
     "offered | issued | shared | protected | copyrighted | free | "
     "made available | open source | open sourced | opensourced | subject | "
     "licenced | contributed | permitted | granted | usable | redistributable "
     "| being released | license )"},
    {"the",
     "[ either | both | any of | one of ] [ the | an | a | your choice of | "
     "our | their | its ] [ following ] [ same ] [ license | licenses ] "
     "[ terms | conditions | term | provisions ] [ and conditions | or "
     "conditions | and restrictions ] [ of | in | from | found in | specified "
     "in | contained in | set forth in | stated in ] [ either | both ] [ the | "
     "a | an ] [ license | terms of the | following | gnu project s | osi "
     "approved | osi s | liberal | permissive | standard | so called | free | "
     "open source | well known | fsf s | free software foundation s ]"},
    {"thing",
     "( this | the | all | these ) ( file | files | program | programs | "
     "software | library | code | source | source code | script | scripts | "
     "package | module | work | document | documentation | project | font | "
     "fonts | header | implementation | plugin | driver | material | data | "
     "release | product | class | function | function s | image | icon | icons "
     "| theme | component | extension | interface | manual | page | package s "
     "| distribution | sources | test | app | application | utility | tool | "
     "repository | example | examples | artwork | makefile | content | crate | "
     "gem | database | patch | kernel | specification | schema | template )"},
    {"file",
     "( license | copying | copyright | licensing | notice | unlicense | "
     "readme | lesser | lib | copyrights | licenses )"},
    {"ext", "[ txt | md | rst | html | file | files | text | for ]"},
    {"pd",
     "( placed | released | put | dedicated | donated | contributed | "
     "committed | given | transferred | submitted | explicitly | is | are | "
     "place | release | put it | dedicate | donate | published | falls | "
     "passed | deposited | granted | offered | made available )"},
    {"copying",
     "( copying | copy | copied | reproduction | reproduce | reproduced | "
     "distribution | distribute | distributed | redistribution | redistribute "
     "| redistributed | use | used | disclosure | disclose | disclosed | "
     "duplication | duplicated | transmission | transmitted | modification | "
     "dissemination | disseminated | decompilation | publication | published | "
     "share | shared )"},
    {"assets",
     "( images | image | icons | icon | pictures | photos | screenshots | logo "
     "| logos | fonts | documentation | docs | documents | assets | artwork | "
     "art | media | music | sounds | data | models | weights | textures | "
     "graphics | trademarks | names | content | text | texts | files | "
     "examples | datasets | dataset | samples | sounds | videos | brand )"},
};

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

    {words, "%", "see the %licenses for ( more | the | further ) details"},
    {words, "%", "received a copy of the %licenses"},
    {words, "%", "%licenses is what governs this *2"},

    // --- grants without the rest of their text -----------------------------
    {words, "MIT",
     "permission is hereby granted free of charge to any person "
     "obtaining a copy of *9 to deal in *3 without restriction "
     "including without limitation [ on ] the rights to use copy "
     "modify merge publish distribute sublicense and or sell"},
    {words, "ISC",
     "permission to use copy modify and or distribute this "
     "software for any purpose with or without fee is hereby "
     "granted"},
    {words, "ISC",
     "permission to use copy modify and distribute this software "
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

    // --- it says where the licence is --------------------------------------
    {pointer, "",
     "( see | read | view | consult | check | refer to | cf | "
     "please see | please read ) [ the | also | accompanying | "
     "file | included | enclosed | attached | top level | root | "
     "main | copyright and | copyright notice and ] [ the | file "
     "| accompanying | included ] *2 $file $ext"},
    {pointer, "",
     "( found | included | contained | described | specified | "
     "defined | detailed | given | outlined | located | stated | "
     "listed | provided | available | written ) in *5 $file $ext"},
    {pointer, "", "see copyright notice in *3"},
    {pointer, "",
     "see [ the ] *2 for [ the | full | more | complete ] "
     "[ copyright ] [ and ] ( license | licensing | copyright ) "
     "[ terms | information | details | conditions | text ]"},
    {pointer, "",
     "for [ the | full | more | complete | further | detailed ] "
     "[ copyright ] [ and ] ( license | licensing | copyright ) "
     "[ terms | information | details | conditions | text ] "
     "[ please ] ( see | read | view | refer to )"},
    {pointer, "",
     "subject to the terms and conditions defined in [ the ] *2 "
     "$file"},
    {pointer, "",
     "( license | licensed ) [ terms ] ( see | at | in ) [ the ] "
     "[ file ] $file $ext",
     true},
    {pointer, "",
     "see ( end | bottom | top ) of [ the | this ] file for "
     "[ the ] [ license | copyright ] *2"},

    // --- the licence of the project ----------------------------------------
    {same_project, "",
     "( distributed | released | licensed | available | "
     "covered | provided | published | put | free ) *3 "
     "( under | by | with | on ) the same ( license | "
     "licenses | terms | conditions | copyright | licensing ) "
     "[ terms | conditions ] ( as | of ) [ the | that of ] *7 "
     "( package | program | software | project | library | "
     "itself | application | code | distribution | module | "
     "source | plugin | theme )"},
    {same_project, "", "under the same ( license | terms ) as [ the ] *2",
     true},
    {same_project, "",
     "the same ( license | terms ) as the *5 ( package | "
     "program | software | project | library | itself )"},

    // --- not free ----------------------------------------------------------
    {proprietary, "LicenseRef-proprietary", "proprietary and confidential"},
    {proprietary, "LicenseRef-proprietary", "confidential and proprietary"},
    {proprietary, "LicenseRef-proprietary",
     "( unauthorized | unlicensed ) ( $copying | access ) *9 ( prohibited | "
     "forbidden )"},
    {proprietary, "LicenseRef-proprietary",
     "( unauthorized | unlicensed ) $copying"},
    {proprietary, "LicenseRef-proprietary",
     "( do not | not to be | must not be | may not be | shall not be | cannot "
     "be | not for ) [ further ] $copying *9 *5 without",
     true},
    {proprietary, "LicenseRef-proprietary",
     "( do not | not for ) ( distribute | redistribute | redistribution | "
     "distribution | copy )",
     true},
    {proprietary, "LicenseRef-proprietary",
     "may not be ( copied | reproduced | distributed | used | disclosed ) *9 "
     "( except | without | unless )"},
    {proprietary, "LicenseRef-proprietary",
     "no part of this ( file | program | software | publication | document | "
     "work | code ) may be"},
    {proprietary, "LicenseRef-proprietary",
     "( contains | is | are | constitutes ) *4 ( trade secrets | trade secret "
     "| proprietary information | confidential information | proprietary to | "
     "unpublished )"},
    {proprietary, "LicenseRef-proprietary", "license proprietary", true},
    {proprietary, "LicenseRef-proprietary",
     "unpublished [ proprietary ] source "
     "code"},
    {proprietary, "",
     "( under | to | by | of | with | governed by ) the *8 "
     "( license agreement | end user license | eula | source "
     "available license )"},
    {proprietary, "",
     "$given $under ( the | a | an ) *7 ( source available | "
     "commercial | evaluation | enterprise | community | "
     "proprietary ) *3 ( license | licenses )"},
    {words, "",
     "licensed under ( the | a | an | your choice of the ) *6 "
     "( license | licenses )"},

    // --- exceptions named beside a GNU licence -----------------------------
    {exception, "Classpath-exception-2.0", "classpath exception"},
    {exception, "GCC-exception-3.1",
     "gcc runtime library exception [ version "
     "3.1 ]"},
    {exception, "LLVM-exception", "llvm exceptions"},
    {exception, "Font-exception-2.0", "gpl font exception"},

    // --- other parts, and choices ------------------------------------------
    {carve_out, "", "( everything | anything | all ) else"},
    {carve_out, "", "( all | any ) other ( files | code | content | $assets )"},
    {carve_out, "",
     "( except | excluding | other than ) ( for | as | where | "
     "those | files | the | otherwise | that ) *9"},
    {carve_out, "",
     "unless otherwise ( noted | stated | specified | indicated "
     "| mentioned )"},
    {carve_out, "",
     "( where | if ) otherwise ( noted | stated | specified | "
     "indicated )"},
    {carve_out, "", "( does | do ) not ( apply | cover | extend ) *4"},
    {carve_out, "",
     "not ( covered | licensed | included | released ) [ by | "
     "under | in ] ( this | the )"},
    {carve_out, "",
     "$assets *9 ( are | is ) [ also ] ( licensed | under | "
     "copyright | copyrighted | released | available | "
     "distributed | provided | covered | excluded | not | "
     "property | trademarks | owned )"},
    {carve_out, "", "commons clause"},
    {carve_out, "", "good not evil"},
    {carve_out, "",
     "( train | training | fine tune | fine tuning | machine "
     "learning | ai models | language models ) *9 ( prohibited "
     "| forbidden | not | without | only )"},
    {carve_out, "",
     "( not | never | prohibited | forbidden | without ) *9 "
     "( train | training | machine learning | language model | "
     "language models )"},
    {carve_out, "",
     "you may not ( sell | use | train | sublicense | host | "
     "modify | distribute )"},
    {carve_out, "",
     "( noncommercial | non commercial | personal | educational "
     "| academic | research | internal | evaluation ) *3 ( use | "
     "purposes ) only"},
    {carve_out, "",
     "for ( noncommercial | personal | educational | academic | "
     "research | internal | evaluation ) [ and *3 ] ( use | "
     "purposes )"},
    {choice, "",
     "( choose | pick | select ) [ from ] *3 ( whichever | one | "
     "which | either ) *3"},
    {choice, "",
     "( available | licensed ) under ( 2 | two | 3 | three | either "
     ") licenses"},
    {choice, "", "alternatively"},
    {choice, "", "( at | of ) your ( option | choice ) any of"},
    {choice, "", "either [ of ] the ( following | above | below ) *4 license"},
    {choice, "", "( may | can ) be used under the terms of either"},
};

}  // namespace

std::span<const NoticeRow> notice_rows() {
  return kRows;
}

std::span<const PatternPiece> notice_pieces() {
  return kPieces;
}

}  // namespace tgpl::license
