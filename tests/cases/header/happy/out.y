-- SPDX-FileCopyrightText: Jane Doe <jane@example.org>
-- SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

{
module Parser where
}
%name parse
%tokentype { Char }
%error { error "no" }
%token a { 'a' }
%%
S : a { () }
