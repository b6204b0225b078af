<!--
SPDX-FileCopyrightText: Jane Doe <jane@example.org>
SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
-->

<interface>
  <object class="GtkWindow"/>
</interface>
