# Copyright 2020 Bob

x = 1
