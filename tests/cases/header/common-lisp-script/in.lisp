#!/usr/bin/sbcl --script
(print 1)
