//> using scala 3.3.1
//> using dep com.lihaoyi::os-lib:0.9.1

// SPDX-FileCopyrightText: Jane Doe <jane@example.org>
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

@main def run = println(1)
