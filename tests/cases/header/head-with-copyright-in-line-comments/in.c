// Copyright 2020 Bob Roe
int a;
