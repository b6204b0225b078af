REBOL [Title: "a"]
print 1
