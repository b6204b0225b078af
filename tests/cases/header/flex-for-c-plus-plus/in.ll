%option noyywrap
%%
a return 1;
%%
