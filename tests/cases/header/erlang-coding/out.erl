%% coding: latin-1
% SPDX-FileCopyrightText: Jane Doe <jane@example.org>
% SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

-module(a).
-export([f/0]).
f() -> 1.
