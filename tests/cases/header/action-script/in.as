package a {
  class A {}
}
