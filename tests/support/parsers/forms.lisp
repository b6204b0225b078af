;; SPDX-FileCopyrightText: git-tgpl contributors
;; SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

;; Prints the forms that the Common Lisp reader sees in a file. A first line
;; that starts with "#!" is skipped.
(with-open-file (file (car (last sb-ext:*posix-argv*)))
  (unless (eql 0 (search "#!" (read-line file)))
    (file-position file 0))
  (loop for form = (read file nil file)
        until (eq form file)
        do (print form)))
