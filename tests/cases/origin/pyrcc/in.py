# -*- coding: utf-8 -*-

# Resource object code
#
# Created by: The Resource Compiler for PyQt5 (Qt v5.15.9)
#
# WARNING! All changes made in this file will be lost!
x = 1
