# SPDX-License-Identifier: MIT
import os
