.segment "CODE"
start: lda #1
  rts
