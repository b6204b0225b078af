// Code generation for the parser: what is emitted, and when.
int a;
