@2
D=A
@3
D=D+A
