"""Copyright 2020 Bob Roe

Usage: doc2
"""
import os
