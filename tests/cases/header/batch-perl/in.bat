@rem = '--*-Perl-*--
@perl -x -S %0 %*
@goto endofperl
@rem ';
#!perl
print 1;
__END__
:endofperl
