use strict;
print "x\n";
