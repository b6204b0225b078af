# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# REUSE-IgnoreStart
# SPDX-FileCopyrightText: 2020 Bob Roe
# SPDX-License-Identifier: MIT
# REUSE-IgnoreEnd
