---
-- A module.
---
print(1)
