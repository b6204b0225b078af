% SPDX-FileCopyrightText: Jane Doe <jane@example.org>
% SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

\version "2.24.0"
{ c4 }
