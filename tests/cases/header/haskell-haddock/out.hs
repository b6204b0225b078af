-- SPDX-FileCopyrightText: Jane Doe <jane@example.org>
-- SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

{-|
Module      : Doc
Description : What it is
-}
module Doc where

one :: Int
one = 1
