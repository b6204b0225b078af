# SPDX-FileCopyrightText: Jane Doe <jane@example.org>

# SPDX-License-Identifier: MIT
import os
