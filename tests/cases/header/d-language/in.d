module a;
