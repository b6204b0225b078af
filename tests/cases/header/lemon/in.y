%token_type {int}
program ::= A.
