# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'a.ui'
##
## Created by: Qt User Interface Compiler version 6.5.0
################################################################################
x = 1
