# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Sourced by scripts that access repositories over HTTP.
# shellcheck shell=sh

# serve: starts git_http.py, which serves $scratch/srv at $http and logs to
# $requests. The server ends with the script.
serve() {
  mkdir -p "$scratch/srv"
  mkfifo "$scratch/server-in" "$scratch/server-out"
  requests=$scratch/requests
  : >"$requests"
  # Without a redirection, a background process reads from /dev/null.
  python3 "$root/tests/support/git_http.py" "$scratch/srv" "$requests" \
    <"$scratch/server-in" >"$scratch/server-out" &
  exec 9>"$scratch/server-in"
  read -r port <"$scratch/server-out" || {
    echo "the web server of the tests does not start" >&2
    exit 1
  }
  http=http://127.0.0.1:$port
  export http requests
}
