// $ANTLR 3.5.2 A.g 2020-01-01 00:00:00
class A {}
