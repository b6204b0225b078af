#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""A tool."""
print(__doc__)
