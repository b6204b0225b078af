  $ echo a
  a
