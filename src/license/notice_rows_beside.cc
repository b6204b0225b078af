// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Only rows: what is said beside licences, or instead of one. To add a notice
// that points elsewhere, forbids, excepts or offers a choice, add a row.
#include "license/notice_rows.h"

namespace tgpl::license {
namespace {

using enum NoticeKind;

constexpr NoticeRow kRows[] = {
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

    // The path of a text says nothing of "only" or "or later".
    {pointer, "", "usr share common licenses %licenses"},

    // --- texts of others that projects take over; versions differ in licence
    {origin, "LicenseRef-Project-Gutenberg",
     "under the terms of the project gutenberg license"},
    // An entity of KDE's manuals; the text behind it had several versions.
    {words, "", "fdlnotice"},
    {origin, "", "( adapted | taken | derived ) from the contributor covenant"},

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
     "may not be ( copied | reproduced | distributed | disclosed ) *9 "
     "( except | without | unless )"},
    {proprietary, "LicenseRef-proprietary",
     "may not be used *2 ( except | without | unless )"},
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
    {choice, "", "or [ under ] the ( conditions | terms | license ) below"},
    {choice, "", "( at | of ) your ( option | choice ) any of"},
    {choice, "", "either [ of ] the ( following | above | below ) *4 license"},
    {choice, "", "( may | can ) be used under the terms of either"},
};

}  // namespace

std::span<const NoticeRow> beside_rows() {
  return kRows;
}

}  // namespace tgpl::license
