#!/usr/bin/guile \
-e main -s
!#
(define (main args) (display 1))
