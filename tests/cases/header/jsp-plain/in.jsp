<%@ page contentType="text/html" %>
<p>x</p>
