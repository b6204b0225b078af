#ifndef A_H
#define A_H
/* Copyright 2020 Bob Roe */
#endif
