#!/usr/bin/perl
use strict;
print while <DATA>;
__DATA__
# not a comment
