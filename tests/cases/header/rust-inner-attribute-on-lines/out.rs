// SPDX-FileCopyrightText: Jane Doe <jane@example.org>
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#![cfg_attr(
    not(test),
    no_std
)]
pub fn f() {}
