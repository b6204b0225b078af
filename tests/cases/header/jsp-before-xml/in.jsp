<%@ page contentType="text/xml" %><?xml version="1.0"?>
<feed/>
