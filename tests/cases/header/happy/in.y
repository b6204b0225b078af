{
module Parser where
}
%name parse
%tokentype { Char }
%error { error "no" }
%token a { 'a' }
%%
S : a { () }
