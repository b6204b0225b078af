// SPDX-FileCopyrightText: Jane Doe <jane@example.org>
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

package cgo

// #include <stdlib.h>
import "C"

var x C.int
