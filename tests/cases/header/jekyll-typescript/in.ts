---
permalink: /a.js
---
let a: number = 1;
