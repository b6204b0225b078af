var a = "x y";
var b = 1;
