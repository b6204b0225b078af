#!/usr/bin/env dub
/+ dub.json: { "name": "hello" } +/
module app;
void main() {}
