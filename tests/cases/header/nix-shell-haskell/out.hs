#! /usr/bin/env nix-shell
#! nix-shell -i runghc -p ghc
-- SPDX-FileCopyrightText: Jane Doe <jane@example.org>
-- SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

main = print 1
