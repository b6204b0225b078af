// SPDX-FileAttributionText: thanks to Bob
let a;
