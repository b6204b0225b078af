/*! What the crate does. */
#![allow(dead_code)]
fn one() -> i32 { 1 }
