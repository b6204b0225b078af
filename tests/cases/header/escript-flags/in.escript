#!/usr/bin/env escript
%%! -smp enable -sname x
main(_) -> io:format("x~n").
