: square ( n -- n*n ) dup * ;
7 square .
