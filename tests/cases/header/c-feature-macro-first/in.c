#define _GNU_SOURCE
#include <stddef.h>

size_t zero(void) { return 0; }
