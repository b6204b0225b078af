#!/bin/sh
exec scala "$0" "$@"
!#
object A extends App
