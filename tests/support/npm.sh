# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Sourced by scripts that need an npm package, which is stored in build/. The
# script must set user_home to the caller's HOME, where npm keeps its settings.
# shellcheck shell=sh
npm_cache=$root/build/npm

# npm_package NAME VERSION: puts the files of the package into
# $npm_cache/NAME/package. Fails if they are not there and npm cannot download
# them.
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
