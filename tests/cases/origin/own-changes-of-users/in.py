# Settings. Changes made here will be read at the next start.
x = 1
