;; The first three lines of this file were inserted by DrRacket. They record metadata
;; about the language level of this file in a form that our tools can easily process.
#reader(lib "htdp-beginner-reader.ss" "lang")((modname a) (read-case-sensitive #t))
;;; SPDX-FileCopyrightText: Jane Doe <jane@example.org>
;;; SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

(+ 1 2)
