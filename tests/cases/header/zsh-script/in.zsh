#!/bin/zsh -f
print -r -- ${(U):-x}
