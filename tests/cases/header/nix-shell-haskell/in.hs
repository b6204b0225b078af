#! /usr/bin/env nix-shell
#! nix-shell -i runghc -p ghc
main = print 1
