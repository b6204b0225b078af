#!/usr/bin/env -S bash -e
shopt -s extglob
case x in @(x|y)) echo y ;; esac
