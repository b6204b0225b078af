#!/bin/sh
# the next line restarts using tclsh \
exec tclsh "$0" "$@"
puts 1
