# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

=head1 NAME

Some::Thing - does it

=cut

package Some::Thing;
use strict;
sub one { 1 }
1;
