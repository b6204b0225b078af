/*
 * SPDX-FileCopyrightText: Jane Doe <jane@example.org>
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

%{
int yylex(void);
void yyerror(const char *s);
%}
%token A
%%
s: A;
%%
