/* -*- mode: c++; c-basic-offset: 2 -*- */
int a;
