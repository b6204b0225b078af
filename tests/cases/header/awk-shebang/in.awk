#!/usr/bin/awk -f
{ s += $1 }
END { print s }
