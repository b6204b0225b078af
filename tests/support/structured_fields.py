# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

"""Prints the errors in AIPREF and Content Signals statements:

    structured_fields.py aipref|robots FILE

The grammar, after RFC 9651 and the drafts that tgpl-exports(7) names:

    aipref     = [ dictionary ] LF
    robots     = "User-Agent: *" LF *( rule / comment / LF )
    rule       = "Content-Usage: " path SP dictionary LF
               / "Content-Signal: " signal *( ", " signal ) LF
               / "Allow: /" LF / "License: " uri LF
    signal     = ( "search" / "ai-input" / "ai-train" ) "=" ( "yes" / "no" )
    dictionary = member *( ", " member )
    member     = label "=" token *( ";" key "=" ( token / string ) )
    label      = "train-ai" / "ai-use" / "search"
    token      = "y" / "n" / "unknown"
    path       = "/" *( unreserved / pct-encoded / "/" / "*" )
"""

import re
import sys

STRING = r'"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*"'
TOKEN = r"[A-Za-z*][!#$%&'*+.^_`|~:/0-9A-Za-z-]*"
KEY = r"[a-z*][a-z0-9_.*-]*"
MEMBER = rf"({KEY})=({TOKEN})((?:;{KEY}=(?:{TOKEN}|{STRING}))*)"
PATH = r"/(?:[A-Za-z0-9._~/*-]|%[0-9A-F]{2})*"
SIGNAL = r"(search|ai-input|ai-train)=(?:yes|no)"


def members(text):
    """The dictionary as a list of (label, value), or None."""
    out = []
    while text or not out:
        found = re.match(MEMBER, text)
        if not found:
            return None
        out.append((found[1], found[2]))
        text = text[found.end():]
        if text and not text.startswith(", "):
            return None
        text = text[2:]
    return out


def dictionary(text):
    found = members(text)
    if found is None:
        yield f"not a dictionary (RFC 9651): {text}"
        return
    labels = [label for label, _ in found]
    if len(labels) != len(set(labels)):
        yield f"duplicate label: {text}"
    for label, value in found:
        if label not in ("train-ai", "ai-use", "search"):
            yield f"not an AIPREF label: {label}"
        if value not in ("y", "n", "unknown"):
            yield f"a value git-tgpl does not write: {label}={value}"


def rule(line):
    name, _, value = line.partition(": ")
    if name == "Content-Usage":
        path, _, usage = value.partition(" ")
        if not re.fullmatch(PATH, path):
            yield f"not a path: {path}"
        if "#" in value:
            yield f"'#' would start a comment: {line}"
        yield from dictionary(usage)
    elif name == "Content-Signal":
        if not re.fullmatch(f"{SIGNAL}(?:, {SIGNAL})*", value):
            yield f"invalid signals: {value}"
    elif name == "License":
        if not re.fullmatch(r"https?://[\x21\x23-\x7e]+", value):
            yield f"invalid URL: {value}"
    elif line not in ("Allow: /", ""):
        yield f"unknown rule: {line}"


def robots(text):
    lines = [line for line in text.split("\n") if not line.startswith("#")]
    if lines[0] != "User-Agent: *":
        yield f"no group for all user agents: {lines[0]}"
    if lines[-1] != "":
        yield "no line end at the end of the file"
    for line in lines[1:]:
        yield from rule(line)


def aipref(text):
    if not text.endswith("\n") or "\n" in text[:-1]:
        yield "not exactly one line"
    elif text != "\n":
        yield from dictionary(text[:-1])


def main(kind, path):
    with open(path, encoding="ascii", newline="") as file:
        errors = list({"aipref": aipref, "robots": robots}[kind](file.read()))
    for error in errors:
        print(f"{path}: {error}")
    return 1 if errors else 0


sys.exit(main(*sys.argv[1:]))
