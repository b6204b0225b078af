// adds
fn f() {}
