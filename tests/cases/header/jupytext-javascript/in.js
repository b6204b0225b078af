// ---
// jupyter:
//   jupytext:
// ---

console.log(1)
