#!/bin/sh
cat <<EOF
# SPDX-FileCopyrightText: 2020 Bob Roe
# SPDX-License-Identifier: MIT
EOF
