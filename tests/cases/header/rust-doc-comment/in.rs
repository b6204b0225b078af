//! What the crate does.

pub fn f() {}
