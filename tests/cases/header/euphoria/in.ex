include std/io.e
puts(1, "a")
