# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Sourced by scripts that need a package of npm. It stays in build/. Whoever
# sources this keeps the HOME of the caller in user_home: npm has its settings
# there.
# shellcheck shell=sh
npm_cache=$root/build/npm

# npm_package NAME VERSION: its files are in $npm_cache/NAME/package then.
# Fails where they are not there and npm cannot get them.
npm_package() {
  folder=$npm_cache/$1
  [ ! -d "$folder/package" ] || return 0
  command -v npm >/dev/null || return 1
  mkdir -p "$folder"
  (cd "$folder" &&
    HOME=$user_home timeout 120 npm pack --silent "$1@$2" >/dev/null 2>&1 &&
    tar -xzf ./*.tgz) || {
    rm -rf "$folder"
    return 1
  }
}
