

print(1)
