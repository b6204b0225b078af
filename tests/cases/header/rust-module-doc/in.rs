//! What the crate does.

pub fn one() -> i32 { 1 }
