///usr/bin/env jbang "$0" "$@" ; exit $?
//DEPS com.example:a:1.0
class Hello { public static void main(String[] a) { System.out.println(1); } }
