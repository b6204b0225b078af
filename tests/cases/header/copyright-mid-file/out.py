# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

import os


def f():
    # Copyright 2020 Bob Roe
    return 1
