#!/usr/bin/env nix-shell
#! nix-shell -i bash -p hello
# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

hello
