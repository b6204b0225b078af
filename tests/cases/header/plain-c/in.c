int target(void) { return 1; }
