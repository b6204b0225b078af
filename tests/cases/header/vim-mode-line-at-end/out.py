# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

import os
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
# vim: ts=4