# REUSE-IgnoreStart
# SPDX-FileCopyrightText: 2020 Bob Roe
# SPDX-License-Identifier: MIT
# REUSE-IgnoreEnd
