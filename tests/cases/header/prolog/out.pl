% SPDX-FileCopyrightText: Jane Doe <jane@example.org>
% SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

parent(tom, bob).
grand(X, Z) :- parent(X, Y), parent(Y, Z).
