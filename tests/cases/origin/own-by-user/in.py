# Generated from user input when the key is first needed.
x = 1
