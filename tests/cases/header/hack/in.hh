<?hh
class A {}
