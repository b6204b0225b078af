#? strip
proc f() = discard
