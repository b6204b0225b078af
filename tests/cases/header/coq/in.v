Require Import Arith.
Theorem t : True.
Proof. trivial. Qed.
