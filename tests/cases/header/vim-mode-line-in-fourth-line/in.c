/* one */
/* two */

/* vim: set ts=8: */
int a;
