---
-- | A module
---
main = print 1
