// auto-generated: "lalrpop 0.20.0"
// sha3: 0
fn a() {}
