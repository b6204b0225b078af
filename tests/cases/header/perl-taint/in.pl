#!/usr/bin/perl -T
use strict;
use warnings;
print "x\n";
