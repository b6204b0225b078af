#!/usr/bin/perl
# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

use strict;
print while <DATA>;
__DATA__
# not a comment
