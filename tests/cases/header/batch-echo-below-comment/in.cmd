@rem What it is.
@echo off
echo x
