#!/usr/bin/env -S deno run --allow-read
// deno-lint-ignore-file
const a: number = 1;
