#!/usr/bin/env -S deno run --allow-read
// SPDX-FileCopyrightText: Jane Doe <jane@example.org>
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// deno-lint-ignore-file
const a: number = 1;
