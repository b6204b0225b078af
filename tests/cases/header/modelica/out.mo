// SPDX-FileCopyrightText: Jane Doe <jane@example.org>
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

within B;
model A
  Real x;
end A;
