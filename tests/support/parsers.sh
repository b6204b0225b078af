# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Prints what a parser sees in a file, without comments and line numbers. Each
# language in the table has a function parse_LANGUAGE FILE, which fails if the
# file is not valid.
# shellcheck shell=sh

# The columns: LANGUAGE, the command it needs, the purpose in `dev` that
# installs it ("all": only './dev test --all' does; "rare": and only with
# TGPL_TEST_EXHAUSTIVE=yes), and patterns of file names;
# one with a slash names a case, whatever its suffix.
parsers() {
  cat <<'END_OF_TABLE'
ada         gnatmake   all        *.adb
alex        alex       rare       alex/*
antlr       antlr4     rare       antlr-grammar/*
assembler   gcc        test       *.S gas/*
assembler-6502 ca65    rare       ca65/*
assembler-of-go go     all        assembler-of-go/*
awk         mawk       test       *.awk
bison       bison      rare       bison/*
c           gcc        test       *.c *.h
capnp       capnp      rare       *.capnp
cmake       cmake      test       *.cmake
coffee      coffee     rare       *.coffee *.cson
crystal     crystal    rare       *.cr
css         sassc      test       *.css *.scss *.sass
c++         g++        test       *.cc *.cpp
device-tree dtc        all        *.dts
dockerfile  buildah    all        Dockerfile Dockerfile.* *.Dockerfile
erlang      erlc       all        *.erl
fish        fish       all        *.fish
flex        flex       rare       flex/* flex-for-c-plus-plus/*
forth       gforth     rare       forth*/*
fortran     gfortran   all        *.f *.f90 *.for
fortran-free gfortran  all        fortran-free-in-f/*
gap         gap        rare       gap/*
gettext     msgfmt     all        *.po *.pot
gnuplot     gnuplot    rare       gnuplot/* gnuplot-script/*
go          go         all        *.go
graphviz    dot        rare       *.dot *.gv
happy       happy      rare       happy/*
haskell     ghc        all        *.hs *.lhs
html        python3    test       *.html *.vue *.svelte
ini         python3    test       *.ini *.desktop *.service
java        javac      all        *.java
javascript  node       test       *.js *.cjs *.mjs *.jsx javascript-in-es/*
jq          jq         rare       jq/*
json5       node       test       *.json5 *.jsonc
latex       latex      all        *.tex
linker-script ld       test       linker-script-x/*
lisp        sbcl       all        *.lisp lisp-in-cl/* lisp-in-l/*
lua         luac5.4    test       *.lua
make        make       test       Makefile rules
markdown    cmark      test       *.md *.Rmd
nasm        nasm       rare       nasm*/*
ocaml       ocamlc     all        *.ml *.mli dune-in-ocaml/*
pari        gp         rare       pari/*
pascal      fpc        all        *.pas pascal-in-pp/*
perl        perl       test       *.pl *.pm perl-test/*
php         php        test       *.php
picolisp    picolisp   rare       picolisp/*
prolog      swipl      all        prolog/* prolog-tests/* prolog-in-pro/*
protobuf    protoc     all        *.proto
python      python3    test       *.py *.pyi
racc        racc       rare       racc/*
ragel       ragel      rare       ragel-for-*/*
roff        mandoc     test       *.1 man-page-in-l/*
roff-macros groff      rare       roff-ms/*
rpc         rpcgen     rare       rpc-language/*
rst         python3    test       *.rst
ruby        ruby       test       *.rb Gemfile Vagrantfile rails-builder/*
rust        rustc      all        *.rs
scheme      guile      all        *.scm scheme-*/*
sed         sed        test       *.sed
sh          bash       test       *.sh *.bash sh-of-almquist/* run-commands/*
spss        pspp       rare       spss-in-lower-case/*
sql         sqlite3    test       *.sql
tcl         tclsh      test       *.tcl
toml        python3    test       *.toml
turtle      rapper     rare       turtle-*/*
typescript  node       test       *.ts *.tsx
xml         python3    test       *.xml *.xsl *.svg *.plist *.xhtml *.csl *.sdf
xml-of-others python3  test       builder-in-xml/* owl-in-xml/* schematron/* props-in-xml/* tiled-*/*
yaml        python3    test       *.yaml *.yml salt-state/*
zsh         zsh        test       *.zsh
END_OF_TABLE
}

# Empties the directory for the files that a compiler writes.
compiled() {
  rm -rf "$TMPDIR/compiled"
  mkdir "$TMPDIR/compiled"
}

# Prints C without comments and empty lines.
without_c_comments() { gcc -fpreprocessed -dD -E -P -; }

print_compiled() { (cd "$TMPDIR/compiled" && find . -type f -exec cksum {} + | sort); }

parse_ada() {
  compiled
  name=$(basename "$1" .adb)
  gcc -c -g0 -o "$TMPDIR/compiled/$name.o" "$1" || return 1
  rm -f "$TMPDIR/compiled/$name.ali"
  print_compiled
}

parse_assembler() {
  compiled
  gcc -c -g0 -o "$TMPDIR/compiled/a.o" "$1"
  print_compiled
}

parse_assembler_6502() {
  compiled
  ca65 -o "$TMPDIR/compiled/a.o" "$1" && od65 --dump-exports \
    --dump-segments --dump-segsize "$TMPDIR/compiled/a.o" | sed 1d
}

parse_assembler_of_go() {
  compiled
  go tool asm -p main -I "$(go env GOROOT)/src/runtime" -S \
    -o "$TMPDIR/compiled/a.o" "$1" | sed 's/([^()]*:[0-9]*)//'
}

parse_awk() { mawk -W dump -f "$1"; }
parse_c() { gcc -E -P -x c "$1"; }
parse_cpp() { g++ -std=c++20 -E -P "$1"; }
parse_css() { sassc -t compressed "$1"; }
parse_device_tree() { dtc -I dts -O dtb "$1" | cksum; }
parse_fish() { fish --no-execute "$1" && grep -v '^ *#' "$1" | fish_indent | grep .; }
parse_fortran() { gfortran -fsyntax-only -fdump-fortran-original "$1"; }
parse_gettext() { msgfmt --check -o - "$1" | cksum; }
parse_lisp() { sbcl --script "$parsers/forms.lisp" "$1"; }
parse_markdown() { cmark --unsafe "$1" | sed '/^<!--/,/-->$/d'; }
parse_prolog() { swipl -q -g "listing,halt" "$1"; }
parse_protobuf() { protoc -o /dev/stdout "$1" | cksum; }
parse_roff() { mandoc -T ascii -W error "$1"; }
parse_sed() { sed --debug -n -f "$1" </dev/null; }
parse_sh() {
  bash -O extglob -n "$1" && bash --pretty-print -O extglob "$1" | grep .
}

parse_sql() { { cat "$1" && echo .dump; } | sqlite3 -bail; }
parse_tcl() { tclsh "$1"; }

parse_antlr() {
  compiled
  antlr4 -o "$TMPDIR/compiled" "$1" &&
    find "$TMPDIR/compiled" -name '*Parser.java' -exec grep -v '^//' {} +
}

parse_bison() { bison --report=states --report-file=/dev/stdout -o /dev/null "$1"; }
parse_capnp() { capnp compile -o- "$1" | cksum; }
parse_coffee() { coffee -b -c -p "$1" | grep -v '^// '; }
parse_flex() { flex -L -t "$1" | without_c_comments; }
parse_forth() { gforth "$1" -e bye && echo valid; }
parse_fortran_free() { gfortran -ffree-form -fsyntax-only -fdump-fortran-original "$1"; }
parse_gap() { gap -q --quitonbreak "$1" </dev/null && echo valid; }
parse_gnuplot() { gnuplot "$1" 2>&1; }
parse_graphviz() { dot -Tcanon "$1"; }
parse_jq() { echo 1 | jq -f "$1"; }
parse_pari() { gp -q -f "$1" </dev/null; }
parse_picolisp() { picolisp "$1" -bye && echo valid; }
parse_roff_macros() { groff -Tascii -ms "$1"; }
parse_rpc() { rpcgen -h "$1"; }
parse_turtle() { rapper -q -i turtle -o ntriples "$1"; }

# Writes a parser or scanner without the lines that name their source.
parse_alex() { alex -o /dev/stdout "$1" | grep -v LINE; }
parse_happy() { happy -o /dev/stdout "$1" | grep -v LINE; }
parse_racc() { racc -l -o /dev/stdout "$1"; }

parse_ragel() {
  if grep -q '^require' "$1"; then host=-R; else host=-C; fi
  ragel $host -o "$TMPDIR/ragel.out" "$1" || return 1
  if [ $host = -C ]; then
    sed '/^#line/d' "$TMPDIR/ragel.out" | without_c_comments
  else
    grep -v '^#\|^$' "$TMPDIR/ragel.out"
  fi
}

parse_crystal() {
  crystal tool format - <"$1" >/dev/null && crystal run "$1" && echo valid
}

parse_linker_script() {
  compiled
  echo 'int a; int f(void) { return 1; }' |
    gcc -c -x c -o "$TMPDIR/compiled/a.o" -
  ld -T "$1" -o "$TMPDIR/compiled/a" "$TMPDIR/compiled/a.o" && print_compiled
}

parse_nasm() {
  compiled
  nasm -f elf64 -o "$TMPDIR/compiled/a.o" "$1" && print_compiled
}

parse_spss() {
  compiled
  pspp -b -O format=txt -o "$TMPDIR/compiled/a" "$1" &&
    cat "$TMPDIR/compiled/a"
}

# -x skips the shell lines of a script that a shell starts.
parse_perl() {
  taint=$(sed -n '1s/^#!.*perl.* -T$/-T/p' "$1")
  perl ${taint:+"$taint"} -x -MO=Deparse "$1" 2>/dev/null ||
    perl ${taint:+"$taint"} -MO=Deparse "$1"
}

parse_cmake() {
  cmake --trace-expand -P "$1" 2>&1 | sed 's/^.*([0-9]*): *//'
  cmake -P "$1"
}

# Prints the build steps. The images become 'scratch': none can be downloaded.
parse_dockerfile() {
  compiled
  sed 's/^FROM [^$].*/FROM scratch/' "$1" |
    buildah --storage-driver vfs --root "$TMPDIR/compiled/images" \
      --runroot "$TMPDIR/compiled/run" build --isolation chroot --pull-never \
      -f - "$TMPDIR/compiled" 2>"$TMPDIR/compiled.err" |
    grep ^STEP || { cat "$TMPDIR/compiled.err" >&2; return 1; }
}

parse_erlang() {
  compiled
  erlc -E -o "$TMPDIR/compiled" "$1" &&
    grep -v '^-file' "$TMPDIR/compiled/$(basename "$1" .erl).E"
}

# Prints the code, the package's documentation and the files it is built from.
parse_go() {
  gofmt -e "$1" | grep -v '^//\|^$'
  (
    cd "$(dirname "$1")"
    GOFLAGS=-mod=mod GO111MODULE=off go list -e \
      -f '{{.Name}}|{{.Doc}}|{{.GoFiles}}|{{.CgoFiles}}|{{.IgnoredGoFiles}}' .
  )
}

# With Haddock comments, which must stay where they are.
parse_haskell() { ghc -v0 -haddock -fno-code -ddump-parsed "$1"; }

parse_html() { python3 "$parsers/html_events.py" "$1"; }

parse_ini() {
  python3 -c '
import configparser, sys
parser = configparser.RawConfigParser(strict=False)
parser.read(sys.argv[1])
print({name: dict(parser[name]) for name in parser})' "$1"
}

parse_java() {
  compiled
  javac -g:none -proc:none -d "$TMPDIR/compiled" "$1" && print_compiled
}

parse_javascript() { node "$parsers/typescript_nodes.js" "$1"; }
parse_typescript() { node "$parsers/typescript_nodes.js" "$1"; }

parse_json5() {
  NODE_PATH=/usr/share/nodejs node -e '
const text = require("fs").readFileSync(process.argv[1], "utf8");
console.log(JSON.stringify(require("json5").parse(text)));' "$1"
}

# Typesets the pages; a fragment is wrapped in a document first.
parse_latex() {
  compiled
  text=$1
  grep -q '^\\documentclass' "$1" || {
    text=$TMPDIR/compiled/whole.tex
    printf '\\documentclass{article}\n\\begin{document}\n\\input{%s}\n%s\n' \
      "$(readlink -f "$1")" '\end{document}' >"$text"
  }
  SOURCE_DATE_EPOCH=0 FORCE_SOURCE_DATE=1 latex -halt-on-error \
    -interaction=nonstopmode -output-directory "$TMPDIR/compiled" "$text" \
    >"$TMPDIR/compiled/log" || { cat "$TMPDIR/compiled/log" >&2; return 1; }
  find "$TMPDIR/compiled" -name '*.dvi' -o -name '*.pdf' | xargs -r cksum |
    grep .
}

parse_lua() {
  luac5.4 -l -l -p "$1" |
    sed 's/\[[-0-9]*\]//; s/0x[0-9a-f]*//g; s/<[^>]*>//; s/:[0-9,]*>//'
}

# Prints the database of rules without comments, which hold line numbers.
parse_make() {
  (cd "$(dirname "$1")" && make -npqrR -f "$(basename "$1")" all) |
    grep -v '^#\|^make\|^\(CURDIR\|MAKEFILE_LIST\|PWD\|OLDPWD\)'
}

# Unlike the interpreter, the compiler does not accept a "#!" line.
parse_ocaml() {
  compiled
  text=$TMPDIR/compiled/text.ml
  case $1 in *.mli) text=${text}i ;; esac
  sed '1s/^#!.*//' "$1" >"$text"
  ocamlc -stop-after parsing -dsource "$text" 2>&1
}

parse_pascal() {
  compiled
  fpc -v0 -Cn -FE"$TMPDIR/compiled" "$1" >/dev/null || return 1
  find "$TMPDIR/compiled" -name '*.o' -exec cksum {} +
}

parse_php() {
  php -l "$1" >/dev/null || return 1
  php -r '
foreach (PhpToken::tokenize(file_get_contents($argv[1])) as $token)
  if (!$token->isIgnorable())
    echo $token->getTokenName(), " ", trim($token->text), "\n";' "$1"
}

parse_python() {
  python3 -c '
import ast, sys
print(ast.dump(ast.parse(open(sys.argv[1], "rb").read())))' "$1"
}

parse_rst() {
  python3 -c '
import docutils.core, sys
tree = docutils.core.publish_doctree(
    open(sys.argv[1]).read(), settings_overrides={"halt_level": 2})
for comment in list(tree.findall(lambda n: n.tagname == "comment")):
    comment.parent.remove(comment)
print(tree.pformat())' "$1"
}

parse_ruby() {
  ruby -e '
print RubyVM::InstructionSequence.compile_file(ARGV[0]).disasm
  .gsub(/@.*?:\d+ \(\d+,\d+\)-\(\d+,\d+\)/, "").gsub(/\( *\d+\)/, "")
puts `ruby -e "require \"ripper\"
  r = Ripper.new(File.binread(ARGV[0])); r.parse; p r.encoding" #{ARGV[0]}`' \
    "$1"
}

# RUSTC_BOOTSTRAP allows unstable compiler options.
parse_rust() {
  RUSTC_BOOTSTRAP=1 rustc -Zunpretty=expanded --crate-type lib \
    --edition 2021 "$1" | grep -v '^ *// \|^ *$'
}

parse_scheme() {
  guile --no-auto-compile -c '
(call-with-input-file (cadr (command-line))
  (lambda (port)
    (let loop ((form (read port)))
      (unless (eof-object? form) (write form) (newline) (loop (read port))))))' \
    "$1"
}

parse_toml() {
  python3 -c '
import sys, tomllib
print(tomllib.load(open(sys.argv[1], "rb")))' "$1"
}

parse_xml_of_others() { parse_xml "$1"; }

parse_xml() {
  python3 -c '
import sys, xml.etree.ElementTree
print(xml.etree.ElementTree.canonicalize(from_file=sys.argv[1]))' "$1"
}

parse_yaml() {
  python3 -c '
import sys, yaml
print(list(yaml.safe_load_all(open(sys.argv[1], "rb"))))' "$1"
}

# Defined as a function, the script is printed as zsh has parsed it.
parse_zsh() {
  zsh -fc 'eval "f() {
$(<$1)
}" && functions f' zsh "$1"
}
