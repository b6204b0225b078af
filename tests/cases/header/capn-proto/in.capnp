@0xdbb9ad1f14bf0b36;
struct A {
  a @0 :Int32;
}
