-- SPDX-FileCopyrightText: Jane Doe <jane@example.org>
-- SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

-- | What it is.
module Doc2 (one) where

one :: Int
one = 1
