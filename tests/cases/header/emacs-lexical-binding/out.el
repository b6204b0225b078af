;;; foo.el --- Does foo -*- lexical-binding: t; -*-
;;; SPDX-FileCopyrightText: Jane Doe <jane@example.org>
;;; SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

;;; Commentary:
(provide 'foo)
