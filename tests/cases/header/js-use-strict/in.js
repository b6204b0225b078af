"use strict";
let a = 1;
