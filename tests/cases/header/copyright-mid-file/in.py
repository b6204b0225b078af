import os


def f():
    # Copyright 2020 Bob Roe
    return 1
