#!/usr/bin/env Rscript
x <- c(1, 2)
print(sum(x))
