// ---
// jupyter:
//   jupytext:
// ---

val a = 1
