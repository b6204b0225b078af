#!/bin/sh
#! -*-perl-*-
# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

eval 'exec perl -x -wS $0 ${1+"$@"}'
  if 0;
print "x\n";
