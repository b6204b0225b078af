// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
int a;
