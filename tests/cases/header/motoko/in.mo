actor {
  public func f() {};
}
