#lang racket/base
(displayln 1)
