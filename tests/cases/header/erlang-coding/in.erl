%% coding: latin-1
-module(a).
-export([f/0]).
f() -> 1.
