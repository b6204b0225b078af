// +build linux,!cgo

package old

const One = 1
