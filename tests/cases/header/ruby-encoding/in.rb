# encoding: iso-8859-1
puts "café"
