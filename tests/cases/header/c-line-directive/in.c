#line 7 "other.c"
int from_other;
