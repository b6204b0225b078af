# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

xml.instruct!
xml.feed do
  xml.title "News"
end
