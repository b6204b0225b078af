#!/usr/bin/env Rscript
# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

x <- c(1, 2)
print(sum(x))
