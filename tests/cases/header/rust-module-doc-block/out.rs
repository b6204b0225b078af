// SPDX-FileCopyrightText: Jane Doe <jane@example.org>
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

/*! What the crate does. */
#![allow(dead_code)]
fn one() -> i32 { 1 }
