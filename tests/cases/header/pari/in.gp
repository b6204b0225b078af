\\ squares
f(x) = x^2;
print(f(3));
