%{
let one = 1
%}
%token EOF
%start <int> main
%%
main: EOF { one }
