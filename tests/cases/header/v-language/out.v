// SPDX-FileCopyrightText: Jane Doe <jane@example.org>
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

module main

fn main() {
}
