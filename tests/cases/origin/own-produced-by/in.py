# Values produced by each vineyard.
x = 1
