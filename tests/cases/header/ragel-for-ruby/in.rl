%%{
  machine a;
  main := "a";
}%%
require "set"
%% write data;
