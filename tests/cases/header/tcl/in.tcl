package require Tcl 8.5
puts [expr {1 + 1}]
