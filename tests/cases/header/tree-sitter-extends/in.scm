;; extends
(identifier) @variable
