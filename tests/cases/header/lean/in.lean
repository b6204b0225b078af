theorem one (n : Nat) : n + 0 = n := rfl
