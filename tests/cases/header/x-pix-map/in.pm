/* XPM */
static char *a[] = {"1 1 1 1"};
