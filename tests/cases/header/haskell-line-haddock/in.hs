-- | What it is.
module Doc2 (one) where

one :: Int
one = 1
