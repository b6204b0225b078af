import function f();
