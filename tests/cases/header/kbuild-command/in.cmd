cmd_a.o := gcc -c a.c
