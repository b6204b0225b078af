module main

fn main() {
}
