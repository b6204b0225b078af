:- use_module(library(lists)).
fam(a, b).
