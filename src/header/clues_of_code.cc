// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Only rows: suffixes that programming languages share. An empty style means
// that there is no comment, or none that is certain. The public reference for
// who shares a suffix is languages.yml of GitHub's Linguist.
#include <algorithm>

#include "header/sniff.h"

namespace tgpl::header {
namespace {

constexpr Clue kClues[] = {
    {"as", "c++",
     "// | /* | package | import  | class  | public  | private  | #include | "
     "#initclip | var  | function  | intrinsic  | interface  | namespace  | "
     "shared  | void  | int "},
    {"ash", "slashes",
     "// | script  | import  | notify  | since  | #sectionstart | "
     "AGSScriptModule"},
    {"ash", "c", "/*"},
    {"asm", "asm", ";"},
    {"asm", "hash", "#"},
    {"asm", "slashes", "//"},
    {"asm", "c", "/*"},
    {"asm", "asm",
     "section  | segment  | global  | extern  | extrn  | bits  | org  | use16 "
     "| use32 | use64 | default rel | public  | include  | %include | %define "
     "| %macro | %if | struc  | format  | cpu  | assume  | name  | title  | "
     "page  | proc  | option  | list  | processor  | device  | radix  | "
     "banksel  | equ  | end  | .386 | .486 | .586 | .686 | .8086 | .model | "
     ".code | .stack | .xmm | .mmx | .includelib | .device | .cseg | .dseg | "
     ".org | .equ | .def | .include | .nolist | .list | .segment | .proc | "
     ".setcpu | .bank | .memorymap | .rombankmap | .import ",
     At::word},
    {"asm", "hash",
     "$t0 | , $v0 | , $a0 | , $sp | , $ra | .globl main | .asciiz | , a7, |  "
     "a7, ",
     At::anywhere},
    {"asm", "slashes", "\nD=M | \nD=A | \nM=D | \n0;JMP | \nM=M+1",
     At::anywhere},
    {"asm", "slashes", "@", At::first},
    {"asm", "c++",
     "BasicUpstart2 | .const  | .pc = | .filenamespace | #import  | .var ",
     At::anywhere},
    {"bas", "", "B4", At::first},
    {"bas", "", "0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9", At::first,
     "each line starts with its number"},
    {"bas", "vb", "'"},
    {"bas", "vb",
     "rem  | attribute vb_ | option  | sub  | function  | dim  | public  | "
     "private  | declare  | const  | type  | #include | #lang | #define | #if "
     "| screen  | print  | cls | defint  | common  | redim  | global  | enum  "
     "| end  | let  | input  | $ | color  | color | randomize | for  | do | "
     "goto  | gosub  | if  | locate  | namespace  | using ",
     At::word},
    {"bb", "lisp", "( | ;;"},
    {"bb", "semicolon",
     "; | Graphics  | Function  | Global  | Include  | Type  | AppTitle  | "
     "Const  | Dim "},
    {"bb", "hash",
     "# | SUMMARY | DESCRIPTION | HOMEPAGE | LICENSE | LIC_FILES | inherit  | "
     "require  | include  | SRC_URI | SRCREV | DEPENDS | RDEPENDS | PR  | PV  "
     "| PN  | PACKAGE | FILES | S  | S= | BB | do_ | python  | SECTION | "
     "PROVIDES | IMAGE_ | EXTRA_ | FILESEXTRAPATHS | COMPATIBLE | ALLOW_ | "
     "BRANCH | KERNEL"},
    {"cairo", "hash", "# "},
    {"cairo", "slashes",
     "// | use  | mod  | pub  | fn  | trait  | impl  | struct  | enum  | #[ | "
     "const  | extern "},
    {"cairo", "", "% | from starkware"},
    {"cl", "c",
     "// | /* | #include | #define | #if | #pragma | __kernel | kernel  | "
     "__constant | constant  | inline  | typedef  | void  | __attribute__ | "
     "#ifdef | #ifndef"},
    {"cl", "lisp", "( | ; | #|"},
    {"cl", "dashes", "class  | -- | (*"},
    {"cls", "vb", "VERSION  | Attribute VB_ | Option Explicit | '"},
    {"cls", "tex", "% | \\"},
    {"cls", "slashes", "//"},
    {"cls", "c", "/*"},
    {"cls", "c++",
     "public  | global  | private  | @ | abstract  | virtual  | with sharing"},
    {"cls", "",
     "Class  | Include  | USING  | CLASS  | ROUTINE-LEVEL | BLOCK-LEVEL"},
    {"cmd", "", "/* REXX | /* Rexx | /* rexx | /*REXX", At::first,
     "the first line names the language"},
    {"cmd", "c",
     "/* | MEMORY | SECTIONS | -stack | -heap | --retain | -l  | -c\n | -o  | "
     "-m ",
     At::first},
    {"cmd", "", "cmd_ | savedcmd_ | deps_", At::first, "written by a program"},
    {"cs", "", "! | ' | \"", At::first},
    {"d", "c",
     "// | /* | /+ | module  | import  | #pragma D | BEGIN | dtrace: | "
     "syscall:"},
    {"d", "hash", "# "},
    {"d", "hash", ".o: \\", At::end},
    {"d", "hash", ".o:  | .o:\n", At::anywhere},
    {"es", "c++",
     "import  | export  | const  | let  | var  | function | // | /* | class  | "
     "'use | \"use | async "},
    {"es", "percent", "-module | % | main( | -mode("},
    {"ex", "dashes",
     "-- | include  | procedure  | integer  | sequence  | atom  | object  | "
     "constant  | global  | namespace ",
     At::first},
    {"f for fpp ftn", "hash", "define  | set $ | load  | run  | debug ",
     At::column},
    {"f for fpp ftn", "hash", " {\n | ,flowop |  flowop ", At::anywhere},
    {"f for fpp ftn", "forth", ":  | \\  | ( ", At::column},
    {"f for fpp ftn", "fortran", "!"},
    {"f for fpp ftn", "fortran-fixed",
     "       | \t | c  | c* | c- | c= | c\t | c! | cc | cd | ch  | *",
     At::column},
    {"f for fpp ftn", "fortran-fixed", "c | C", At::whole},
    {"f for fpp ftn", "fortran",
     "program  | module  | submodule  | subroutine  | function  | recursive  | "
     "pure  | elemental  | impure  | use  | implicit  | integer | real | "
     "logical | double precision | block data | interface | type  | type, | "
     "include  | abstract ",
     At::column},
    {"fs", "f#",
     "module  | namespace  | open  | let  | (* | #light | type  | [< | #r  | "
     "#load"},
    {"fs", "slashes", "//"},
    {"fs", "c++",
     "#version | uniform  | in  | out  | void  | precision  | varying  | "
     "#ifdef | #if | layout | /* | #include | #pragma | vec2  | vec3  | vec4  "
     "| #extension"},
    {"fs", "forth", "\\  | :  | (  | variable  | VARIABLE  | new-device"},
    {"g", "c++",
     "// | /* | grammar  | lexer grammar  | parser grammar  | tree grammar  | "
     "header | options | class "},
    {"g", "hash", "#"},
    {"hh", "", "<?hh", At::first},
    {"inc", "php", "<?php"},
    {"inc", "slashes", "// | #declare  | #macro  | #local  | #version "},
    {"inc", "c",
     "/* | #include | #define | #if | #pragma | static  | #ifdef | #ifndef | "
     "extern  | typedef  | #undef"},
    {"inc", "asm",
     "; | %include  | %define  | %macro  | %ifndef  | %ifdef  | %if  | [bits  "
     "| section ."},
    {"inc", "hash",
     "#  | ## | require  | inherit  | SUMMARY | DESCRIPTION | LICENSE | "
     "SRC_URI"},
    {"inc", "pascal", "{$"},
    {"inc", "fortran", "!"},
    {"inc", "", "< | $"},
    {"l", "c",
     "// | /* | #include | #define | #if | #pragma | %{ | %option | %% | %top "
     "| %x  | %s "},
    {"l", "lisp",
     "; | #| | (def | (in-package | (require | (setq | (export | (eval-when | "
     "(let | (progn"},
    {"l", "hash",
     "(de  | (class  | (rel  | (must  | (load \"@ | (code  | (data  | (dm  | "
     "(symbols  | #! | #  | ##"},
    {"l", "roff", ".\\\" | '\\\" | .TH | .Dd | .SH | .so  | .de "},
    {"ll", "semicolon",
     "; | source_filename | target  | define  | declare  | % | @ | attributes  "
     "| ! | module asm | $"},
    {"ll", "c", "/* | // | %{ | %option | %% | %top | %x  | %s  | #include"},
    {"m", "c++",
     "// | /* | #import | #include | @interface | @implementation | @import | "
     "@class | #pragma | #define | #if | @protocol | intrinsic "},
    {"m", "matlab",
     "% | function  | function( | ## | classdef  | clear | close all | clc | "
     "pkg load | 1;"},
    {"m", "percent", ":- "},
    {"m", "ocaml", "(* | (* ::"},
    {"m", "semicolon", ";  | ;;", At::column},
    {"m", "", ": "},
    {"m", "hash", "implement  | include \""},
    {"mo", "c++",
     "// | /* | within | package  | model  | class  | partial  | function  | "
     "block  | record  | connector  | encapsulated  | operator  | type  | "
     "final  | actor  | import  | module  | shared  | persistent  | "
     "expandable "},
    {"odin", "dashes", "--", At::first},
    {"odin", "dashes", "= <\n", At::anywhere},
    {"pl", "prolog", ":- | % | /*"},
    {"pl", "prolog", "). | :-", At::end},
    {"pl", "perl",
     "# | use  | my  | our  | package  | require  | sub  | print  | $ | @ | "
     "=pod | =head1 | =begin | BEGIN | local  | eval  | =encoding | =over | "
     "=item | no  | if ( | while ( | foreach  | printf  | open "},
    {"pp", "pascal",
     "program  | unit  | { | uses  | (* | // | Program  | PROGRAM  | Unit  | "
     "UNIT "},
    {"pp", "hash",
     "# | class  | define  | node  | include  | file  | package  | exec "},
    {"pro", "hash",
     "# | QT | TEMPLATE | TARGET | SOURCES | HEADERS | CONFIG | include( | "
     "-keep | -dont | SUBDIRS | DEFINES | INCLUDEPATH | -assume | win32 | unix "
     "| TRANSLATIONS"},
    {"pro", "prolog", ":- | % | /*"},
    {"pro", "prolog", "). | :-", At::end},
    {"pro", "semicolon",
     "; | pro  | function  | PRO  | FUNCTION  | compile_opt "},
    {"pro", "", "last_client=", At::start, "data without comments"},
    {"r", "semicolon", "REBOL | Rebol | rebol | ;", At::first},
    {"r", "c",
     "/* | #include \"Types.r\" | #include <Carbon | #include \"Carbon | "
     "#include \"SysTypes.r\" | #include <CoreServices",
     At::first},
    {"r", "", "\nresource ' | \ndata ' | \ntype '", At::anywhere},
    {"r", "slashes", "//", At::first},
    {"rc", "c",
     "// | /* | #include | #define | #if | #pragma | #ifdef | #ifndef"},
    {"rc", "hash", "#  | ## | #!"},
    {"rl", "hash",
     "\nrequire  | \nrequire_relative  | \n  def  | \ndef  | \n# frozen | "
     "\n=begin | \nmodule  | %% write data;\n  # ",
     At::anywhere},
    {"rl", "ocaml", "\nlet  | \nopen ", At::anywhere},
    {"rl", "c",
     "#include | int main | package  | using  | import java | struct  | static "
     " | @interface | #import | /* | // | pub fn | extern  | namespace  | "
     "module ;",
     At::anywhere},
    {"rl", "hash", "#  | #!", At::first},
    {"s", "asm",
     "; | .segment | .proc  | .import | .importzp | .export | .exportzp | .p02 "
     "| .pc02 | .p816 | .psc02 | .smart | .autoimport | .setcpu | .code | "
     ".rodata | .zeropage | .fopt | .macpack | .case | .debuginfo | .feature | "
     ".module | .area | .a8 | .a16 | .i8 | .i16 | .scope | .linecont | .bank | "
     ".memorymap | .org | * = | *="},
    {"s", "asm",
     "preserve8 | thumb | area  | export  | import  | require8 | get  | arm | "
     "cpsid | title  | module  | section  | program  | public  | name  | "
     "extern  | psect  | seg ",
     At::word},
    {"s", "c",
     "/* | // | # | @  | .section | .globl | .global  | .text | .data | .bss | "
     ".file | .intel_syntax | .att_syntax | .cfi_ | .type | .arch | .cpu | "
     ".syntax | .thumb | .align | .balign | .p2align | .weak | .extern | .set  "
     "| .equ  | .macro | .ident | .code16 | .code32 | .code64 | .machine | "
     ".abicalls | .option | .attribute | .fpu | .eabi_attribute | "
     ".macosx_version | .build_version | .subsections_via | .private_extern | "
     ".hidden | .long  | .quad  | .word  | .size | .code 32 | .code 16 | "
     ".include \" | TEXT  | GLOBL  | DATA "},
    {"sps", "lisp",
     "; | #| | #! | (import | (define | (library | (let | (load | (display | "
     "(begin"},
    {"sps", "spss", "* | /*"},
    {"sps", "spss",
     "get  | get\n | get file | frequencies | data list | compute  | recode  | "
     "value labels | variable labels | sort cases | dataset  | title  | set  | "
     "begin data | input program | begin program | output  | comment  | file  "
     "| import  | include  | insert  | select if | if  | do if | define  | new "
     "file | weight  | descriptives | crosstabs | save  | add files | match "
     "files | aggregate | means  | t-test | regression | cd  | show  | rename "
     "variables | missing values | formats  | numeric  | string  | examine  | "
     "graph | begin gpl | preserve | subtitle  | display  | list | host  | "
     "split file | filter  | execute",
     At::word},
    {"t", "perl", "# | use  | my  | require  | package  | BEGIN | =pod"},
    {"t", "percent", "%"},
    {"t", "lua", "-- | local  | terra "},
    {"t", "c++", "#include | #charset | // | /*"},
    {"t", "hash", "  $ ", At::column},
    {"v", "c++", "endmodule", At::anywhere},
    {"v", "c++",
     "// | /* | ` | module  | fn  | import  | pub  | struct  | package  | @[ | "
     "#include | const  | enum  | type  | ["},
    {"v", "ocaml",
     "(* | Require  | From  | Theorem  | Lemma  | Definition  | Inductive  | "
     "Section  | Module  | Import  | Set  | Notation  | Fixpoint  | Record  | "
     "Class  | Global  | Local  | Unset  | Export "},
    {"vm", "slashes", "//", At::first},
    {"vm", "slashes", "\npush constant | \npop local | \ncall  | \nfunction ",
     At::anywhere},
    {"x", "haskell", "-- | {- | %wrapper"},
    {"x", "haskell", "{", At::whole},
    {"x", "c",
     "/* | %# | struct  | program  | typedef  | const  | enum  | union  | "
     "SECTIONS | OUTPUT_ | MEMORY | ENTRY"},
    {"x", "", "xof 03", At::first, "data without comments"},
    {"x", "c++",
     "%hook  | %ctor | #import | #include | // | %group | %config | %subclass"},
    {"y", "haskell", "-- | {-"},
    {"y", "haskell", "{", At::whole},
    {"y", "haskell", "%tokentype", At::anywhere},
    {"y", "hash", "# | class  | require  | require_relative  | module "},
    {"y", "c",
     "/* | // | %{ | %token | %union | %require | %define | %include | %code | "
     "%% | %start | %left | %right | %type | %glr | %pure | %language | "
     "%skeleton | %expect | %parse | %lex | %name | %default | %locations | "
     "%debug | %error | %nonassoc | %prec | %output | %defines | %header | "
     "%extra | %stack | %syntax | %destructor | %printer | %initial | "
     "%no-lines | %verbose | %syntax_error | %fallback | %params | %param | "
     "%api"},
};

static_assert(std::ranges::is_sorted(kClues, {}, &Clue::suffixes));

}  // namespace

std::span<const Clue> clues_of_code() {
  return kClues;
}

}  // namespace tgpl::header
