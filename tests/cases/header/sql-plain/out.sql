-- SPDX-FileCopyrightText: Jane Doe <jane@example.org>
-- SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

CREATE TABLE a (b INTEGER);
INSERT INTO a VALUES (1);
