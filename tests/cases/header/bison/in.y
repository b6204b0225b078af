%{
int yylex(void);
void yyerror(const char *s);
%}
%token A
%%
s: A;
%%
