(:
 : SPDX-FileCopyrightText: Jane Doe <jane@example.org>
 : SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 :)

for $page in doc("pages.xml")//page
return $page/title
