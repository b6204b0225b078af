# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

"""What it is."""
from __future__ import annotations

__all__ = ["x"]
x: int = 1
