@ adds
.text
add r0, r0, r1
