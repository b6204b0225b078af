#!/usr/bin/env cabal
{- cabal:
build-depends: base
-}

main = print 1
