#include <a.h>
int a; /* vim: set ts=8: */
int b;
int b;
int b;
int b;
int b;
int b;
int b;
int b;
int b;
