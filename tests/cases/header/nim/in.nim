proc square(x: int): int = x * x
echo square(7)
