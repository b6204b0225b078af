;; SPDX-FileCopyrightText: git-tgpl contributors
;; SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

;; Prints the forms that the reader of Common Lisp sees in a file.
(with-open-file (file (second sb-ext:*posix-argv*))
  (loop for form = (read file nil file)
        until (eq form file)
        do (print form)))
