# -*- coding: utf-8 -*-
# ---
# jupyter:
#   kernelspec:
#     name: python3
# ---

# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

print(1)
