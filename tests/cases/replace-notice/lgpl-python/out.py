# -*- Mode: Python -*-
# vim: ts=4
#
# SPDX-FileCopyrightText: 2009-2011, 2013 Jane Doe <jane@example.org>
#
#   types.py: base types
#
# SPDX-License-Identifier: LGPL-2.1-or-later

import sys
