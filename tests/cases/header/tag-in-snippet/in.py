# SPDX-SnippetBegin
# SPDX-SnippetCopyrightText: 2020 Bob Roe
# SPDX-License-Identifier: MIT
x = 1
# SPDX-SnippetEnd
