# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

"""Prints what an HTML parser sees in a file, except comments."""

import sys
from html.parser import HTMLParser


class Events(HTMLParser):
    def handle_starttag(self, tag, attributes):
        print("<", tag, attributes)

    def handle_endtag(self, tag):
        print(">", tag)

    def handle_data(self, text):
        if text.strip():
            print("text", text.split())

    def handle_decl(self, text):
        print("declaration", text)

    def handle_pi(self, text):
        print("instruction", text)


with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    events = Events()
    events.feed(file.read())
    events.close()
