a.o: a.c a.h
