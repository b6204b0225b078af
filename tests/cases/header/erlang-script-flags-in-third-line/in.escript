#!/usr/bin/env escript
%% -*- erlang -*-
%%! -smp enable
main(_) -> ok.
