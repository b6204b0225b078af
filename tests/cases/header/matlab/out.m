% SPDX-FileCopyrightText: Jane Doe <jane@example.org>
% SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

function y = f(x)
  y = x;
end
