<%@ page contentType="text/xml" %><?xml version="1.0"?>
<%--
SPDX-FileCopyrightText: Jane Doe <jane@example.org>
SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
--%>

<feed/>
