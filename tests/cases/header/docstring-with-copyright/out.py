# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

"""Copyright 2020 Bob Roe

Usage: doc2
"""
import os
