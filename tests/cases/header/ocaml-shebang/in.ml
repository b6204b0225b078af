#!/usr/bin/env ocaml
print_string "x"
