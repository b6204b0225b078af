"""Reads the generated tables. Do not edit them, edit the source."""
x = 1
