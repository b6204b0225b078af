SECTION .text
GLOBAL f
f: ret
