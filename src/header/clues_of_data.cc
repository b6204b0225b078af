// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Only rows: suffixes of texts, settings and data that languages share.
#include <algorithm>

#include "header/sniff.h"

namespace tgpl::header {
namespace {

constexpr Clue kClues[] = {
    {".tool-versions", "hash", "#", At::first},
    {"1 2 3 4 5 6 7 8 9", "roff",
     ".\\\" | '\\\" | .TH | .Dd | .so  | .de  | .ie  | .if  | .Sh | .SH"},
    {"asc", "slashes", "=  | // | : | [["},
    {"asc", "", "----", At::first, "a key or signature"},
    {"asy", "", "Version 4 | SymbolType", At::first, "written by a program"},
    {"builder", "xml", "<", At::first},
    {"cfg cnf conf config inf", "hash", "#"},
    {"cfg cnf conf config inf", "semicolon", ";"},
    {"cfg cnf conf config inf", "slashes", "//"},
    {"cfg cnf conf config inf", "c", "/*"},
    {"cfg cnf conf config inf", "xml",
     "<?xml | <configuration | <!-- | <fontconfig | <busconfig"},
    {"csl", "xml", "<", At::first},
    {"csl", "slashes", "//"},
    {"cue", "",
     "REM  | FILE  | PERFORMER  | TITLE  | CATALOG  | CDTEXTFILE  | SONGWRITER "
     " |   TRACK ",
     At::column, "a cue sheet"},
    {"cue", "slashes",
     "// | package  | import  | # | @if | @extern | let  | if  | for  | _ | "
     "... | \" | [ | close("},
    {"cue", "slashes", "{", At::end},
    {"cue", "slashes", "{", At::whole},
    {"dot", "", "{{ | <", At::first},
    {"dot", "c++", "// | /* | # | strict"},
    {"dot", "c++", "digraph | graph | subgraph | strict", At::word},
    {"dune", "ocaml", "(* -*- | (*", At::first},
    {"ebnf", "ocaml", "(*"},
    {"ebnf", "c", "/*"},
    {"ebnf", "slashes", "//"},
    {"ebnf", "hash", "# "},
    {"frm", "vb", "VERSION ", At::first},
    {"frm", "vb", "' | Attribute VB_ | Option "},
    {"frm", "", "TYPE=VIEW", At::first, "data without comments"},
    {"ftl", "hash", "${ $ | { $ | {$", At::anywhere},
    {"ftl", "ftl", "<# | <@ | </# | </@", At::anywhere},
    {"ftl", "", "[# | [@", At::anywhere},
    {"ftl", "ftl", "${", At::anywhere},
    {"ftl", "hash", "#  | ##  | ### "},
    {"ftl", "hash", "#", At::whole},
    {"ftl", "hash", " =  |  =\n", At::anywhere},
    {"ftl", "ftl", "<"},
    {"gp plt", "prolog", ":- | %"},
    {"gp plt", "c", "/*"},
    {"gp plt", "hash",
     "# | set  | unset  | plot  | splot  | reset | replot | load  | pause  | "
     "call  | fit  | if ( | do for | print  | array  | undefine  | cd  | stats "
     " | $"},
    {"gp plt", "", "IN | PU | SP | PD | PA | DF; | ;:", At::first,
     "data without comments"},
    {"gp plt", "pari",
     "\\\\ | { | default( | install( | read(\" | addhelp( | my("},
    {"ini", "hash", "#"},
    {"ini", "semicolon", ";"},
    {"ini", "hash",
     "\ngtk- | [Desktop Entry] | [Icon Theme] | [KeyFile] | [Context]\nshared "
     "| [General]\nfilter | [Translation]",
     At::anywhere},
    {"jq", "xquery",
     "(: | xquery version | jsoniq version | module namespace | declare  | let "
     "$ | for $",
     At::first},
    {"jse", "", "#@~^", At::first, "data without comments"},
    {"launch", "xml", "<?xml | <launch | <!--"},
    {"link network path scope slice", "hash",
     "# | ; | [Unit] | [Path] | [Link] | [Match] | [Network] | [Install] | "
     "[Slice] | [Scope]"},
    {"manifest", "xml", "<?xml | <assembly | <!-- | <manifest"},
    {"md", "lisp", ";;  | ;;;  | (define_", At::first},
    {"mm", "", "<map", At::first, "its program reads the first line"},
    {"mm", "xml", "<"},
    {"mm", "c++",
     "// | /* | #import | #include | #define | #if | #pragma | @interface | "
     "@implementation | @import | @class | @protocol | using  | namespace  | "
     "extern  | static  | class  | struct  | template | typedef "},
    {"mm", "roff",
     ".\\\" | '\\\" | .TL | .P | .H  | .SA | .so  | .de  | .nr  | .ds  | .MT | "
     ".AU | .ND"},
    {"mm", "", "$( | $c"},
    {"ms", "roff",
     ".\\\" | '\\\" | 'br | .so  | .de  | .TL | .ND | .AU | .AI | .AB | .NH | "
     ".SH | .PP | .LP | .nr  | .ds  | .EQ | .TS | .RP | .P1 | .ps  | .vs  | "
     ".ll  | .pl  | .po  | .if  | .ie  | .\\} | .ft  | .ad | .nh | .hy | .ta | "
     ".DA | .IP | .QP | .mso  | .do  | .cflags"},
    {"ms", "dashes",
     "-- | fn  | function  | rollout  | macroscript  | utility  | struct  | "
     "global  | plugin  | try( | try ( | ( | mapped  | filein  | local  | for  "
     "| if ",
     At::word},
    {"ms", "c", "/*"},
    {"ms", "slashes", "// | import \""},
    {"ms", "slashes", "\nend function | \nend if | \nend while | \nend for",
     At::anywhere},
    {"ms", "",
     ".globl | .global  | .include | .text | .data | .section | .file"},
    {"owl rdf", "xml", "<?xml | <!-- | <!DOCTYPE | <rdf: | <Ontology | <RDF",
     At::first},
    {"owl rdf", "hash", "# | @prefix | @base"},
    {"owl rdf", "hash", "prefix | base  | ontology", At::word},
    {"peg", "hash", "# | %{"},
    {"peg", "slashes", "//"},
    {"peg", "c", "/*"},
    {"pkl", "",
     "(dp | (lp | (i | (c | c__builtin__ | ccopy_reg | cbuiltins | "
     "ccollections | cnumpy | (I | (V | (S | (F | (L | (N | (t",
     At::first, "data without comments"},
    {"pkl", "c++",
     "// | /* | #! | module  | amends  | extends  | import  | import* | open  "
     "| abstract  | class  | local  | typealias  | const  | fixed  | hidden  | "
     "@ | external "},
    {"pkl", "c++", "{", At::end},
    {"plist", "xml", "<?xml | <!DOCTYPE | <plist"},
    {"pm", "", "/* XPM */", At::first, "an image"},
    {"properties", "", "[ | ;", At::first},
    {"props", "xml", "<", At::first},
    {"props", "hash", "# | !"},
    {"rs", "xml", "<?xml", At::first},
    {"rules", "hash", "#"},
    {"rules", "slashes", "//"},
    {"rules", "", "/*"},
    {"sch", "xml", "<", At::first},
    {"sch", "", "EESchema | (kicad_sch | v 2 | eeschema", At::first,
     "written by a program"},
    {"sch", "lisp",
     "; | #| | #! | (define | (library | (import | (load | (use- | (module | "
     "(require | (let | (begin | (display | (declare | (set! | (cond-expand"},
    {"sdf", "xml", "<", At::first},
    {"sls", "lisp", "( | ; | #!r6rs | #|"},
    {"sls", "hash", "#"},
    {"sls", "hash", ":", At::end},
    {"sol", "", "G0 | %FS | %MO | G7 | D1 | M0 | %TF | %AD", At::first,
     "data without comments"},
    {"toc", "hash", "##", At::first},
    {"toc", "hash", "# "},
    {"ts", "xml", "<?xml | <!DOCTYPE TS | <TS | <!--", At::first},
    {"ts", "", "<", At::first},
    {"tsx", "xml", "<?xml | <tileset | <!-- | <!DOCTYPE", At::first},
    {"yy", "", "{ | [", At::first, "data without comments"},
};

static_assert(std::ranges::is_sorted(kClues, {}, &Clue::suffixes));

}  // namespace

std::span<const Clue> clues_of_data() {
  return kClues;
}

}  // namespace tgpl::header
