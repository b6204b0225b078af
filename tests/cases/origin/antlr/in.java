// Generated from A.g4 by ANTLR 4.13.1
class A {}
