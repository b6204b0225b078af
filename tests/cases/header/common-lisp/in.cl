(defun k () 1)
