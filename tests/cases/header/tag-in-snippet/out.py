# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# SPDX-SnippetBegin
# SPDX-SnippetCopyrightText: 2020 Bob Roe
# SPDX-License-Identifier: MIT
x = 1
# SPDX-SnippetEnd
