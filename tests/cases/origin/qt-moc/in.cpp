/****************************************************************************
** Meta object code from reading C++ file 'a.h'
**
** Created by: The Qt Meta Object Compiler version 68 (Qt 6.5.0)
**
** WARNING! All changes made in this file will be lost!
*****************************************************************************/
int a;
