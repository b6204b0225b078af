f = -> print 1
