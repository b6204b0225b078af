#if 0
exec true "$0"
#endif
int main(void) { return 0; }
