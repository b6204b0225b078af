//! What it is.
const x = 1;
