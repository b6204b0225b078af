<%@ Page Language="C#" AutoEventWireup="true" %>
<html>
<body><%= DateTime.Now %></body>
</html>
