// cargo-deps: time="0.1"
fn main() {}
