---
layout: null
---
var a = 1;
