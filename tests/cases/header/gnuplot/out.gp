# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

set terminal dumb
print 1
