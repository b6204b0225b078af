module A

let f x = x
