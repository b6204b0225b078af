#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# The folder for a web server, and a real nginx in front of gitweb and of cgit
# that serves from it: as the invoking user, on sockets in the test's own folder.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"
. "$root/tests/support/debian.sh"

gitweb=/usr/share/gitweb/gitweb.cgi
cgit=/usr/lib/cgit/cgit.cgi
PATH=$PATH:/usr/sbin

project() {
  new_repo p
  cd p || exit 1
  echo 'int a;' >a.c
  git tgpl init --yes --no-hooks >../out
  commit_all first
  mkdir ../www
}

export_site() { git tgpl terms export site --root ../www "$@"; }

check 'without an address of the site, it asks for one' '
  project
  exits 129 export_site 2>../err
  contains ../err "missing URL of the site"
  exits 129 git tgpl terms export site 2>../err
  contains ../err "missing --root DIR"
  exits 128 git tgpl terms export site --root ../none --url https://x.org 2>../err
  contains ../err "cannot use directory"
'

check 'a dry run says what it would write, and writes nothing' '
  cd p
  export_site --url https://git.example.org --dry-run >../out
  contains ../out "new: robots.txt"
  [ -z "$(ls -A ../www)" ]
'

check 'the host of the origin is the site' '
  cd p
  printf "\n[contact]\nlicensing = \"mailto:ada@example.org\"\n" >>TGPL.toml
  sed -i "s|^vcs = .*|&\norigin = \"https://git.example.org/ada/p.git\"|" TGPL.toml
  export_site --dry-run >../out
  export_site >../out
  contains ../www/robots.txt "License: https://git.example.org/rsl.xml"
  contains ../www/.well-known/tdmrep.json \
    "\"tdm-policy\":\"https://git.example.org/tdm-policy.json\""
'

check 'a second run changes nothing' '
  cd p
  (cd ../www && find . -type f -exec ls -li --time-style=full-iso {} +) >../before
  export_site >../out
  [ "$(grep -c "^unchanged: " ../out)" -eq 7 ]
  lacks ../out "new:"
  (cd ../www && find . -type f -exec ls -li --time-style=full-iso {} +) >../after
  same ../before ../after
'

check 'changed terms replace what git tgpl wrote' '
  cd p
  sed -i "s/^search = .*/search = \"disallow\"/" TGPL.toml
  export_site >../out
  contains ../out "changed: robots.txt"
  contains ../www/robots.txt "search=n"
'

check 'files of others stop it before anything is written' '
  cd p
  echo "User-Agent: mine" >../www/robots.txt
  sed -i "s/^search = .*/search = \"allow\"/" TGPL.toml
  cp ../www/nginx.conf ../before
  exits 128 export_site 2>../err
  contains ../err "robots.txt"
  contains ../err "--force"
  same ../before ../www/nginx.conf
  export_site --dry-run >../out
  contains ../out "not written by git tgpl: robots.txt"
  export_site --force >../out
  contains ../www/robots.txt "search=y"
  export_site >../out
  contains ../out "unchanged: robots.txt"
'

check 'a link in the place of a file is not followed' '
  cd p
  echo untouched >../elsewhere
  rm ../www/terms.md
  ln -s ../elsewhere ../www/terms.md
  exits 128 export_site 2>../err
  export_site --force >../out
  [ ! -L ../www/terms.md ]
  contains ../elsewhere untouched
'

check 'below a path, scopes get rules of their own' '
  cd p
  printf "\n[[scope]]\npath = \"third_party/**\"\nours = false\n" >>TGPL.toml
  export_site --url https://git.example.org/p/plain >../out
  contains ../www/robots.txt \
    "Content-Usage: /p/plain/third_party/ train-ai=unknown, ai-use=unknown"
  contains ../www/.well-known/tdmrep.json "\"location\":\"/p/plain/third_party/\""
  contains ../www/rsl.xml "url=\"/p/plain/third_party/\""
  lacks ../www/nginx.conf "ai-use=y"
  git checkout -q TGPL.toml
  export_site --url https://git.example.org >../out
'

check 'a folder that nginx cannot be told of is refused' '
  cd p
  mkdir "../a\$b"
  exits 129 git tgpl terms export site --root "../a\$b" --url https://x.org \
    2>../err
  contains ../err "cannot use directory "
  contains ../err " in nginx.conf"
'

# Leaves nginx and fcgiwrap running, and ends them with the check.
serve() {
  me=$(id -un)
  rm -f fcgi http cgit error.log
  write nginx.conf <<END
$([ "$me" != root ] || echo "user root;")
daemon off;
master_process off;
pid $PWD/nginx.pid;
error_log $PWD/error.log;
events { worker_connections 16; }
http {
  access_log off;
  client_body_temp_path $PWD/tmp.body;
  proxy_temp_path $PWD/tmp.proxy;
  fastcgi_temp_path $PWD/tmp.fastcgi;
  uwsgi_temp_path $PWD/tmp.uwsgi;
  scgi_temp_path $PWD/tmp.scgi;
  server {
    listen unix:$PWD/http;
    include $PWD/www/nginx.conf;
    location / {
      include $debian_cache/nginx-common/etc/nginx/fastcgi_params;
      fastcgi_param SCRIPT_FILENAME $gitweb;
      fastcgi_param GITWEB_CONFIG $PWD/gitweb.conf;
      fastcgi_pass unix:$PWD/fcgi;
    }
  }
  server {
    listen unix:$PWD/cgit;
    include $PWD/www/nginx.conf;
    location / {
      include $debian_cache/nginx-common/etc/nginx/fastcgi_params;
      fastcgi_param SCRIPT_FILENAME $cgit;
      fastcgi_param PATH_INFO \$uri;
      fastcgi_param CGIT_CONFIG $PWD/cgitrc;
      fastcgi_pass unix:$PWD/fcgi;
    }
  }
}
END
  printf '$projectroot = "%s";\n' "$PWD" >gitweb.conf
  printf '%s\n' virtual-root=/ repo.url=p "repo.path=$PWD/p/.git" >cgitrc
  # What is started here is ended here, whatever happens.
  LD_LIBRARY_PATH=$(echo "$fcgi"/usr/lib/*-linux-gnu*)${lua:+:$lua} \
    fcgiwrap -s "unix:$PWD/fcgi" 3>&- &
  fcgi=$!
  nginx -c "$PWD/nginx.conf" -e "$PWD/error.log" 3>&- &
  server=$!
  trap 'kill "$fcgi" "$server"; wait' EXIT
  until [ -S fcgi ] && get /robots.txt 2>/dev/null; do
    kill -0 "$fcgi" "$server"
  done
}

# get PATH [SOCKET]
get() {
  curl -sS -i --unix-socket "${2-http}" "http://git.example.org$1" >answer
}

body() { tr -d '\r' <answer | sed '1,/^$/d'; }

missing=
for package in nginx nginx-common fcgiwrap; do
  debian_package "$package" || missing="$missing $package"
done
# Debian 13 has another name for the library of fcgiwrap.
fcgi=
for package in libfcgi0ldbl libfcgi0t64; do
  [ -n "$fcgi" ] || ! debian_package "$package" || fcgi=$debian_cache/$package
done
[ -n "$fcgi" ] || missing="$missing libfcgi"
lua=
if [ ! -f "$cgit" ]; then
  for package in cgit liblua5.1-0; do
    debian_package "$package" || missing="$missing $package"
  done
  cgit=$debian_cache/cgit$cgit
  lua=$(echo "$debian_cache"/liblua5.1-0/usr/lib/*-linux-gnu*)
fi
command -v curl >/dev/null || missing="$missing curl"
[ -f "$gitweb" ] || missing="$missing gitweb"
PATH=$debian_cache/nginx/usr/sbin:$debian_cache/fcgiwrap/usr/sbin:$PATH

if [ -z "$missing" ]; then
  check 'nginx serves the terms in front of gitweb' '
    serve
    get /robots.txt
    contains answer "200 OK"
    contains answer "Content-Type: text/plain"
    body | same www/robots.txt -
    get /.well-known/tdmrep.json
    contains answer "Content-Type: application/json"
    body | same www/.well-known/tdmrep.json -
    get /tdm-policy.json
    contains answer "Content-Type: application/ld+json"
    body | same www/tdm-policy.json -
    get /rsl.xml
    contains answer "Content-Type: application/rsl+xml"
    body | same www/rsl.xml -
    get /terms.html
    contains answer "Content-Type: text/html; charset=utf-8"
    get /nginx.conf
    lacks answer "add_header"
    get "/?p=p/.git;a=blob_plain;f=a.c;hb=HEAD"
    contains answer "int a;"
    tr -d "\r" <answer >plain
    contains plain "Content-Usage: train-ai=n;terms=\"https://git.example.org/terms.html\", ai-use=y, search=y"
    contains plain "tdm-reservation: 1"
    contains plain "tdm-policy: https://git.example.org/tdm-policy.json"
    contains plain "Link: <https://git.example.org/rsl.xml>; rel=\"license\"; type=\"application/rsl+xml\""
    get "/?p=none.git"
    contains answer "Content-Usage: train-ai=n"
    [ ! -s error.log ] || { grep -v "notice" error.log >&3 && exit 1 || :; }
  '

  check 'and in front of cgit, set up as the manual has it' '
    serve
    get /p/plain/a.c cgit
    contains answer "200 OK"
    tr -d "\r" <answer >plain
    contains plain "int a;"
    contains plain "Content-Usage: train-ai=n;terms=\"https://git.example.org/terms.html\", ai-use=y, search=y"
    contains plain "tdm-reservation: 1"
    contains plain "Link: <https://git.example.org/rsl.xml>; rel=\"license\"; type=\"application/rsl+xml\""
    get /p/ cgit
    contains answer "cgit"
    contains answer "Content-Usage: train-ai=n"
    get /robots.txt cgit
    body | same www/robots.txt -
    get /none/ cgit
    contains answer "404 Not found"
    contains answer "Content-Usage: train-ai=n"
    [ ! -s error.log ] || { grep -v "notice" error.log >&3 && exit 1 || :; }
  '
else
  skip 'nginx serves the terms in front of gitweb and cgit' \
    "missing:$missing; apt cannot get them"
fi
