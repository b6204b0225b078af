/* DO NOT EDIT! Generated from table.txt by mktable.py */
int a;
