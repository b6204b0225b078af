#!/bin/sed -f
s/a/b/
