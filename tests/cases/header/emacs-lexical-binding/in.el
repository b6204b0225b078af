;;; foo.el --- Does foo -*- lexical-binding: t; -*-
;;; Commentary:
(provide 'foo)
