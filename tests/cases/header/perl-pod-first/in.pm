=head1 NAME

Some::Thing - does it

=cut

package Some::Thing;
use strict;
sub one { 1 }
1;
