# mypy: ignore-errors
x = 1
