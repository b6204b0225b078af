within B;
model A
  Real x;
end A;
