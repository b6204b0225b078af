#define A 1
.text
f: ret
