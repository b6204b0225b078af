#!/usr/bin/env -S uv run --script
# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///

print(1)
