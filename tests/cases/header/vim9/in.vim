vim9script
var x = 1
