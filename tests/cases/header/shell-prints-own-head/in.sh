#!/bin/sh
# usage: help.sh
# prints this
[ "$1" = -h ] && { sed -n 2,3p "$0"; exit; }
echo x
