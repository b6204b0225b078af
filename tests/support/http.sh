# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Sourced by scripts that ask repositories over HTTP.
# shellcheck shell=sh

# serve: from now on, what is in $scratch/srv is served at $http; see
# git_http.py. The server ends with the script. $requests is its log.
serve() {
  mkdir -p "$scratch/srv"
  mkfifo "$scratch/server-in" "$scratch/server-out"
  requests=$scratch/requests
  : >"$requests"
  # In the background the shell would give it /dev/null to read.
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
