/*
 * SPDX-FileCopyrightText: Jane Doe <jane@example.org>
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

%{
let one = 1
%}
%token EOF
%start <int> main
%%
main: EOF { one }
