#!/usr/bin/perl -T
# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

use strict;
use warnings;
print "x\n";
