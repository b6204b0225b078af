#!/usr/bin/env stack
-- stack script --resolver lts-18

main = print 1
