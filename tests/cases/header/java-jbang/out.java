///usr/bin/env jbang "$0" "$@" ; exit $?
// SPDX-FileCopyrightText: Jane Doe <jane@example.org>
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

//DEPS com.example:a:1.0
class Hello { public static void main(String[] a) { System.out.println(1); } }
