<!--
SPDX-FileCopyrightText: Jane Doe <jane@example.org>
SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
-->

<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/"><b/></xsl:template>
</xsl:stylesheet>
