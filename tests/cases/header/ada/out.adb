-- SPDX-FileCopyrightText: Jane Doe <jane@example.org>
-- SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

pragma Ada_2012;
procedure Hello is
begin
   null;
end Hello;
