# a comment
# vim: set fileencoding=latin-1 :
print("café")
