# ---
# text about this module
# ---
print(1)
