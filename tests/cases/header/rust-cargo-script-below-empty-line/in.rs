#!/usr/bin/env cargo

----cargo
[dependencies]
----
fn main() {}
