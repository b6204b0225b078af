<%--
SPDX-FileCopyrightText: Jane Doe <jane@example.org>
SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
--%>

<%@ page contentType="text/html" %>
<p>x</p>
