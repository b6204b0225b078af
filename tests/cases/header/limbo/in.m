implement A;
include "sys.m";
