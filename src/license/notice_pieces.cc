// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// What the rows of notices have in common.
#include "license/notice_rows.h"

namespace tgpl::license {
namespace {

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

}  // namespace

std::span<const PatternPiece> notice_pieces() {
  return kPieces;
}

}  // namespace tgpl::license
