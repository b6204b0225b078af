%%{
  machine a;
  main := "a";
}%%
