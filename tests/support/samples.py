#!/usr/bin/env python3
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

"""Samples of output in manual pages and in Markdown.

    samples.py list FILE...     prints "FILE NAME" for each sample
    samples.py show FILE NAME   prints one as the reader sees it
    samples.py write FILE NAME  replaces one by standard input

In a page a sample is the literal display after the line '.\\" sample: NAME', in
Markdown the indented block after '<!-- sample: NAME -->'.
"""

import re
import sys

ESCAPES = {"-": "\\-", "'": "\\(aq", "`": "\\(ga", "~": "\\(ti", "^": "\\(ha"}
INDENT = "    "


def to_roff(line):
    line = line.replace("\\", "\\e")
    line = "".join(ESCAPES.get(sign, sign) for sign in line)
    return "\\&" + line if line.startswith(".") else line


def from_roff(line):
    for sign, escape in ESCAPES.items():
        line = line.replace(escape, sign)
    return line.replace("\\&", "").replace("\\e", "\\")


def page_sample(lines, start):
    """The range of lines between .Bd and .Ed after the mark at `start`."""
    if not lines[start + 1].startswith(".Bd -literal"):
        sys.exit(f"no literal display after: {lines[start]}")
    return start + 2, lines.index(".Ed", start)


def markdown_sample(lines, start):
    """The range of the indented block after the mark at `start`."""
    first = start + 1
    while not lines[first]:
        first += 1
    end = first
    while end < len(lines) and (not lines[end] or lines[end].startswith(INDENT)):
        end += 1
    while not lines[end - 1]:
        end -= 1
    return first, end


class Pages:
    mark = re.compile(r'^\.\\" sample: ([a-z0-9-]+)$')
    find = staticmethod(page_sample)
    encode = staticmethod(to_roff)
    decode = staticmethod(from_roff)


class Markdown:
    mark = re.compile(r"^<!-- sample: ([a-z0-9-]+) -->$")
    find = staticmethod(markdown_sample)

    @staticmethod
    def encode(line):
        return INDENT + line if line else line

    @staticmethod
    def decode(line):
        return line[len(INDENT):]


def kind_of(path):
    return Markdown if path.endswith(".md") else Pages


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read().split("\n")


def locate(path, name):
    kind, lines = kind_of(path), read(path)
    for number, line in enumerate(lines):
        match = kind.mark.match(line)
        if match and match.group(1) == name:
            return kind, lines, kind.find(lines, number)
    sys.exit(f"{path} has no sample '{name}'")


def list_samples(*paths):
    for path in paths:
        for line in read(path):
            match = kind_of(path).mark.match(line)
            if match:
                print(path, match.group(1))


def show(path, name):
    kind, lines, (first, end) = locate(path, name)
    for line in lines[first:end]:
        print(kind.decode(line))


def write(path, name):
    kind, lines, (first, end) = locate(path, name)
    text = sys.stdin.read().rstrip("\n").split("\n")
    lines[first:end] = [kind.encode(line.rstrip()) for line in text]
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines))


{"list": list_samples, "show": show, "write": write}[sys.argv[1]](*sys.argv[2:])
