#!/usr/bin/env kotlin
// SPDX-FileCopyrightText: Jane Doe <jane@example.org>
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

@file:Suppress("x")
println(1)
