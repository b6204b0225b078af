# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# More parsers, as in parsers.sh: programs that make pages, scripts and settings
# of files. They print what they make, without the lines of the header, which
# are a comment in it, and without empty lines.
# shellcheck shell=sh

# The columns of parsers(). A case that has a file 'program' is for the program
# in it, whatever its file name is.
renderers() {
  cat <<'END_OF_TABLE'
ansible       ansible       rare  -
asciidoctor   asciidoctor   rare  *.adoc
coffee        coffee        rare  *.coffee
django        django-admin  rare  -
dune          dune          rare  dune-project dune-workspace
erb           erb           test  *.erb
haml          haml          rare  *.haml
hugo          hugo          rare  -
jekyll        jekyll        rare  -
jinja2        python3       test  *.j2 *.jinja
multimarkdown multimarkdown rare  -
nim           nim           rare  *.nim
pandoc        pandoc        rare  -
END_OF_TABLE
}

# Removes a comment with nothing in it but the header, and empty lines.
without_header() {
  perl -0777 -pe '
s/^(#|\/\/) SPDX-(FileCopyrightText|License-Identifier): .*\n//mg;
s/^(<!--|\/\*)\n( \* )?SPDX-.*\n( \* )?SPDX-.*\n( ?\*\/|-->)\n//mg;
s/^\s*\n//mg'
}

parse_ansible() {
  compiled
  (
    cd "$(dirname "$1")" && HOME=$TMPDIR/compiled ansible localhost -m template \
      -a "src=$(basename "$1") dest=$TMPDIR/compiled/made" \
      -e '{"a": 1, "hosts": ["x", "y"]}' >"$TMPDIR/compiled/log" 2>&1
  ) || { cat "$TMPDIR/compiled/log" >&2; return 1; }
  without_header <"$TMPDIR/compiled/made"
}

parse_asciidoctor() { asciidoctor -a skip-front-matter -e -o - "$1"; }
parse_coffee() { coffee -bpc --no-header "$1" | without_header; }

parse_django() {
  (
    cd "$(dirname "$1")" && python3 -c '
import django, sys
from django.conf import settings
settings.configure(TEMPLATES=[{
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "DIRS": ["."]}])
django.setup()
from django.template.loader import get_template
print(get_template(sys.argv[1]).render({}))' "$(basename "$1")"
  ) | without_header
}

# What dune has understood of the project that the file begins.
parse_dune() {
  compiled
  cp "$1" "$TMPDIR/compiled/"
  [ "$(basename "$1")" = dune-project ] ||
    echo '(lang dune 2.0)' >"$TMPDIR/compiled/dune-project"
  printf 'let a = 1\n' >"$TMPDIR/compiled/a.ml"
  printf '(library (name a))\n' >"$TMPDIR/compiled/dune"
  dune describe --root "$TMPDIR/compiled" 2>"$TMPDIR/compiled.err" ||
    { cat "$TMPDIR/compiled.err" >&2; return 1; }
}

# The text and its encoding, which the first comment says.
parse_erb() {
  ruby -e '
require "erb"
text = ERB.new(File.read(ARGV[0]), trim_mode: "-")
title = x = "x"
puts text.src.lines.first, text.result(binding)' "$1" | without_header
}

parse_haml() { haml render "$1"; }

# Lays the file out in a site, below the folders that its name begins with, and
# prints what the site consists of.
parse_hugo() {
  compiled
  site=$TMPDIR/compiled
  path=${1#../before/}
  path=${path#*/}
  mkdir -p "$site/layouts/_default" "$site/layouts/partials" "$site/content"
  cat >"$site/config.toml" <<'END_OF_SETTINGS'
title = "Site"
baseURL = "http://localhost/"
disableKinds = ["sitemap", "taxonomy", "term"]
[security.exec]
allow = ["^asciidoctor$"]
END_OF_SETTINGS
  echo '<b>{{ block "main" . }}{{ end }}</b>' >"$site/layouts/_default/baseof.html"
  echo '[{{ .Title }}|{{ .Params }}|{{ .Content }}]' \
    >"$site/layouts/_default/single.html"
  echo "{{ range .Site.RegularPages }}{{ .Title }}{{ end }}" >"$site/layouts/index.html"
  case $path in
    layouts/partials/*)
      echo "<a>{{ partial \"${path##*/}\" . }}</a>" >"$site/layouts/index.html" ;;
    layouts/*) ;;
    content/*) ;;
    *) path=content/$path ;;
  esac
  mkdir -p "$site/$(dirname "$path")"
  cp "$1" "$site/$path"
  hugo --quiet --source "$site" --destination "$site/made" >&2 || return 1
  (cd "$site/made" && find . -type f | sort | xargs cat) |
    sed 's/<lastBuildDate>.*//' | without_header
}

# The page, laid out as its front matter says.
parse_jekyll() {
  compiled
  site=$TMPDIR/compiled
  path=${1#../before/}
  path=${path#*/}
  mkdir -p "$site/_layouts" "$site/$(dirname "$path")"
  cp "$1" "$site/$path"
  echo '[{{ content }}]' >"$site/_layouts/default.html"
  printf 'private: /p\ndefaults: [{scope: {path: ""}, values: {fill: blue}}]\n' \
    >"$site/_config.yml"
  jekyll build --quiet --disable-disk-cache --source "$site" \
    --destination "$site/_made" >&2 || return 1
  (cd "$site/_made" && find . -type f ! -name '*.map' | sort | xargs tail -v -n +1) |
    without_header
}

# The bases that the templates of the cases extend, if they do.
parse_jinja2() {
  compiled
  for base in base.html base.js base.txt; do
    echo '[{% block c %}{% endblock %}]' >"$TMPDIR/compiled/$base"
  done
  cp "$1" "$TMPDIR/compiled/made"
  python3 -c '
import jinja2, sys
files = jinja2.FileSystemLoader(sys.argv[1])
print(jinja2.Environment(loader=files).get_template("made").render())' \
    "$TMPDIR/compiled" | without_header
}

parse_multimarkdown() { multimarkdown "$1" | without_header; }

# The C code of the module.
parse_nim() {
  compiled
  nim compile --hints:off -c --nimcache:"$TMPDIR/compiled" -d:release "$1" >&2 &&
    grep -v '^/\*' "$TMPDIR/compiled/@m$(basename "$1").c"
}

parse_pandoc() { pandoc -s --strip-comments -f markdown -t native "$1"; }
