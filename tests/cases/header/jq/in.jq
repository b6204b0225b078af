def f: . + 1;
f
