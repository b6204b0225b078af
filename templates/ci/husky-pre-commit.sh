#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# For .husky/pre-commit; the other hooks alike, each with its own name:
# .husky/commit-msg, .husky/pre-merge-commit, .husky/pre-push.
git tgpl hook run pre-commit "$@" || exit 1
