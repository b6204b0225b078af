#!/bin/sh
# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

cat <<EOF
# SPDX-FileCopyrightText: 2020 Bob Roe
# SPDX-License-Identifier: MIT
EOF
