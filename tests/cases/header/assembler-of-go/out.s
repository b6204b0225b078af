/*
 * SPDX-FileCopyrightText: Jane Doe <jane@example.org>
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#include "textflag.h"
TEXT ·f(SB), NOSPLIT, $0
	RET
