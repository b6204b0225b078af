---
title: x
---
<p>{{ $title }}</p>
