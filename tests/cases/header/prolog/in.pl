parent(tom, bob).
grand(X, Z) :- parent(X, Y), parent(Y, Z).
