---
layout: null
---
a = 1
