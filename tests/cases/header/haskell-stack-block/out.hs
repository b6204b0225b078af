#!/usr/bin/env stack
{- stack script
   --resolver lts-18
-}

-- SPDX-FileCopyrightText: Jane Doe <jane@example.org>
-- SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

main = print 1
