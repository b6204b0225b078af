# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Sourced by scripts that run a server packaged by Debian. Installing the
# package would start the server on the whole machine, so its files are only
# unpacked, into build/.
# shellcheck shell=sh
debian_cache=$root/build/debian

# debian_package NAME: puts the files of the package into $debian_cache/NAME.
# Fails if they are not there and apt cannot download them.
debian_package() {
  [ ! -d "$debian_cache/$1" ] || return 0
  command -v apt-get >/dev/null || return 1
  mkdir -p "$debian_cache"
  fetched=$(mktemp -d "$debian_cache/fetching.XXXXXX")
  (cd "$fetched" && apt-get -qq download "$1" >/dev/null 2>&1 &&
    dpkg -x ./*.deb files && mv files "$debian_cache/$1")
  status=$?
  rm -rf "$fetched"
  return $status
}
