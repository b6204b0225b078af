# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# /// script
# dependencies = ["requests<3"]
# ///
print(1)
