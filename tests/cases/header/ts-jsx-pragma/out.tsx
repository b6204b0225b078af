/** @jsx h */
// SPDX-FileCopyrightText: Jane Doe <jane@example.org>
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

declare const h: any;
export const View = () => <p>text</p>;
