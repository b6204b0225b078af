#!/bin/sh
:; exec emacs -Q --script "$0" -- "$@" # -*- mode: emacs-lisp; lexical-binding: t -*-
;;; SPDX-FileCopyrightText: Jane Doe <jane@example.org>
;;; SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

(message "x")
