// SPDX-FileCopyrightText: Jane Doe <jane@example.org>
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

/// <reference types="node" />
export const x: number = 1;
