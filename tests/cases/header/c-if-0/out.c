/*
 * SPDX-FileCopyrightText: Jane Doe <jane@example.org>
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#if 0
int old;
#endif
int main(void) { return 0; }
