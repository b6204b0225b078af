/*
 * SPDX-FileCopyrightText: Jane Doe <jane@example.org>
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#define _GNU_SOURCE
#include <stddef.h>

size_t zero(void) { return 0; }
