# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

"""Prints a YAML document, or the front matter of a page, as JSON:

    yaml_json.py FILE
"""

import json
import sys

import yaml

with open(sys.argv[1], encoding="utf-8") as file:
    print(json.dumps(next(yaml.safe_load_all(file.read())), default=str))
