set terminal dumb
print 1
