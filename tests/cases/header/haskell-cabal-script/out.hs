#!/usr/bin/env cabal
{- cabal:
build-depends: base
-}

-- SPDX-FileCopyrightText: Jane Doe <jane@example.org>
-- SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

main = print 1
