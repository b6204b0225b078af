class Main {
  main() : Int { 1 };
};
