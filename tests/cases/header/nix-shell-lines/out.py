#!/usr/bin/env nix-shell
#!nix-shell -i python3 -p python3
#! nix-shell -I nixpkgs=.
# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

print(1)
