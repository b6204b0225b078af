{-|
Module      : Doc
Description : What it is
-}
module Doc where

one :: Int
one = 1
