-- SPDX-FileCopyrightText: Jane Doe <jane@example.org>
-- SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

/*!40101 SET NAMES utf8 */;
CREATE TABLE a (b INTEGER);
