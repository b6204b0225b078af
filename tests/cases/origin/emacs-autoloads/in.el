;;; a-autoloads.el --- automatically extracted autoloads  -*- lexical-binding: t -*-
;;
;;; Code:
