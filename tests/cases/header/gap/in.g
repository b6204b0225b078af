# squares
f := x -> x^2;
