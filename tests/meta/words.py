# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

"""words.py LIST [FOLDER]: prints each place in a text for users that has a
phrase of LIST, and fails if there is one.

Texts for users are string literals of src/, not its comments, and the whole of
the manual, the guides, the templates and the hooks. Line breaks count as
spaces. In a phrase '*' stands for one word; case does not matter.
"""

import pathlib
import re
import sys

TEXTS = ["*.md", "hooks/*", "man/*.[157]", "templates/headers/*", "templates/terms/*"]
SOURCES = ["src/**/*.cc", "src/**/*.h", "src/**/*.inc"]

TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/'
    r'|R"(?P<mark>[^(\s]*)\((?P<raw>.*?)\)(?P=mark)"'
    r'|"(?P<text>(?:[^"\\\n]|\\.)*)"'
    r"|'(?:[^'\\\n]|\\.)+'",
    re.S,
)
ESCAPES = {"n": "\n", "t": " "}


def as_read(literal):
    return re.sub(r"\\(.)", lambda found: ESCAPES.get(found[1], found[1]), literal)


def literals(source):
    """(line, text) of each run of adjacent string literals."""
    runs = []
    end = None
    for token in TOKEN.finditer(source):
        is_text = token["text"] is not None
        is_joined = end is not None and not source[end : token.start()].strip()
        if not is_text and token["raw"] is None:
            end = token.end() if is_joined and token[0][0] == "/" else None
            continue
        text = as_read(token["text"]) if is_text else token["raw"]
        if is_joined:
            runs[-1] = (runs[-1][0], runs[-1][1] + text)
        else:
            runs.append((source.count("\n", 0, token.start()) + 1, text))
        end = token.end()
    return runs


def manual_text(page):
    """The page without its macros, one line for each of its lines."""
    page = re.sub(r'^\.\\".*$', "", page, flags=re.M)
    page = re.sub(r"^\.[A-Z][a-z] ?", "", page, flags=re.M)
    return page.replace("\\-", "-").replace("\\&", "").replace("\\~", " ")


def pattern(phrase):
    words = [r"[^\s]+" if word == "*" else re.escape(word) for word in phrase.split()]
    start = r"(?<!\w)" if re.match(r"[\w*]", phrase) else ""
    stop = r"(?!\w)" if re.search(r"[\w*]$", phrase) else ""
    return re.compile(start + r"[\s#]+".join(words) + stop, re.I)


def texts_of(folder):
    for glob in SOURCES:
        for path in sorted(folder.glob(glob)):
            for line, text in literals(path.read_text(errors="replace")):
                yield path, line, text
    for glob in TEXTS:
        for path in sorted(folder.glob(glob)):
            text = path.read_text(errors="replace")
            yield path, 1, manual_text(text) if path.parent.name == "man" else text


def main(list_path, folder="."):
    lines = pathlib.Path(list_path).read_text().splitlines()
    phrases = [line.strip() for line in lines if line.strip() and line[0] != "#"]
    patterns = [(phrase, pattern(phrase)) for phrase in phrases]
    folder = pathlib.Path(folder)
    wrong = False
    for path, line, text in texts_of(folder):
        for phrase, expression in patterns:
            for found in expression.finditer(text):
                at = line + text.count("\n", 0, found.start())
                print(f"{path.relative_to(folder)}:{at}: '{phrase}'")
                wrong = True
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
