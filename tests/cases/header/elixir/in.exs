#!/usr/bin/env elixir
IO.puts("x")
