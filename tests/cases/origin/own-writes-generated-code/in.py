# This script writes generated.h.
# Do not edit generated.h by hand.
print(1)
