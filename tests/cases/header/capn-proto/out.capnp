# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

@0xdbb9ad1f14bf0b36;
struct A {
  a @0 :Int32;
}
