module A

val f : int -> int
