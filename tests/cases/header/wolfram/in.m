(* squares *)
f[x_] := x^2
