#\ -w -p 8765
run A
