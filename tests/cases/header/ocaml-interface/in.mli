(** What the module is. *)

val one : int
