#!/usr/bin/env runghc
main = print 1
