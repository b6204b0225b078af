<%--
SPDX-FileCopyrightText: Jane Doe <jane@example.org>
SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
--%>

<%@ Page Language="C#" AutoEventWireup="true" %>
<html>
<body><%= DateTime.Now %></body>
</html>
