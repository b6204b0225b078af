#n
/a/p
