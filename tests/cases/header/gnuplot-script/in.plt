set terminal dumb
print 2
