# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

"""Prints where JSON documents violate a JSON Schema:

    valid_json.py SCHEMA DOCUMENT...
"""

import json
import os
import pathlib
import sys
import urllib.parse
import warnings

import jsonschema


def load(path):
    with open(path, "rb") as file:
        return json.loads(file.read().decode("utf-8"))


def references(schema):
    """The other files that the schema refers to."""
    if isinstance(schema, list):
        for part in schema:
            yield from references(part)
    elif isinstance(schema, dict):
        for key, part in schema.items():
            if key == "$ref" and isinstance(part, str):
                if not part.startswith("#"):
                    yield part.split("#")[0]
            else:
                yield from references(part)


def refuse(address):
    raise ValueError(f"not fetched: {address}")


def resolver(kind, schema, schema_path):
    """Loads these files from the directory of the schema only."""
    # Some versions cannot resolve references in a schema without an $id.
    base = kind.ID_OF(schema) or pathlib.Path(schema_path).resolve().as_uri()
    folder = os.path.dirname(schema_path)
    store = {
        urllib.parse.urljoin(base, name): load(os.path.join(folder, name))
        for name in set(references(schema))
        if os.path.exists(os.path.join(folder, name))
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return jsonschema.RefResolver(
            base, schema, store=store,
            handlers={"http": refuse, "https": refuse})


def main(schema_path, *paths):
    schema = load(schema_path)
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    wrong = 0
    for path in paths:
        checker = kind(schema, resolver=resolver(kind, schema, schema_path))
        for error in checker.iter_errors(load(path)):
            place = "/".join(str(part) for part in error.absolute_path)
            print(f"{path}: {place}: {error.message[:300]}")
            wrong = 1
    return wrong


sys.exit(main(*sys.argv[1:]))
