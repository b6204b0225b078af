-module(one).
-export([one/0]).
one() -> 1.
