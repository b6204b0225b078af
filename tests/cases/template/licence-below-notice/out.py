# This file is part of Foo.
#
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Copyright 2020 Bob

x = 1
