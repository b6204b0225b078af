# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

"""Prints where JSON documents break a JSON Schema:

    valid_json.py SCHEMA DOCUMENT...
"""

import json
import sys

import jsonschema


def load(path):
    with open(path, "rb") as file:
        return json.loads(file.read().decode("utf-8"))


def main(schema_path, *paths):
    schema = load(schema_path)
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    wrong = 0
    for path in paths:
        for error in kind(schema).iter_errors(load(path)):
            place = "/".join(str(part) for part in error.absolute_path)
            print(f"{path}: {place}: {error.message[:300]}")
            wrong = 1
    return wrong


sys.exit(main(*sys.argv[1:]))
