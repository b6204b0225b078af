(define (one) 1)
(display (one))
