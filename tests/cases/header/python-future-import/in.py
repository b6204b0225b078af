"""What it is."""
from __future__ import annotations

__all__ = ["x"]
x: int = 1
