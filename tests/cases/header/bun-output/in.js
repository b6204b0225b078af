// @bun
var a = 1;
