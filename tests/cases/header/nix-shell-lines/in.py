#!/usr/bin/env nix-shell
#!nix-shell -i python3 -p python3
#! nix-shell -I nixpkgs=.
print(1)
