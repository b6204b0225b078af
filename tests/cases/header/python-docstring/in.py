#!/usr/bin/env python3
"""What this module does."""
import os
