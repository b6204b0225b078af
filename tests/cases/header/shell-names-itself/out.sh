#!/bin/sh
# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

cd "$(dirname "$0")"
head -n 1 list
