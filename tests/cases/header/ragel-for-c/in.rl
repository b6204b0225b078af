%%{
  machine a;
  main := "a";
}%%
#include <stdio.h>
%% write data;
