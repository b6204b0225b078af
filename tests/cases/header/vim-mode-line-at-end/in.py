import os
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
# vim: ts=4