.data
msg: .asciiz "a"
