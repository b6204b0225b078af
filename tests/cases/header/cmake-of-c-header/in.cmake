#cmakedefine HAVE_A 1
#define VERSION "@VERSION@"
