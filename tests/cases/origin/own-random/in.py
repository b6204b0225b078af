# Generated with random numbers.
x = 1
