#if 0
int old;
#endif
int main(void) { return 0; }
