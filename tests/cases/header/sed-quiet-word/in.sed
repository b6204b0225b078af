#nothing special
p
