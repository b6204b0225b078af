# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Sourced by scripts that run a server of Debian. To install it would start it
# for the whole machine; so its files are only unpacked, and stay in build/.
# shellcheck shell=sh
debian_cache=$root/build/debian

# debian_package NAME: its files are in $debian_cache/NAME then. Fails where
# they are not there and apt cannot get them.
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
