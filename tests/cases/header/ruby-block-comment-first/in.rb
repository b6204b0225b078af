=begin
What it is.
=end
puts 1
