-- SPDX-FileCopyrightText: Jane Doe <jane@example.org>
-- SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

\set ON_ERROR_STOP on
SELECT 1;
