.pc = $1000
lda #1
