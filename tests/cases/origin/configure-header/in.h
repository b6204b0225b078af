/* config.h.  Generated from config.h.in by configure.  */
#define A 1
