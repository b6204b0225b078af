#!/usr/bin/env escript
%%! -smp enable -sname x
% SPDX-FileCopyrightText: Jane Doe <jane@example.org>
% SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

main(_) -> io:format("x~n").
