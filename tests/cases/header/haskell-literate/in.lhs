This is a text.

> module Bird where
> one :: Int
> one = 1
