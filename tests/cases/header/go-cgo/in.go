package cgo

// #include <stdlib.h>
import "C"

var x C.int
