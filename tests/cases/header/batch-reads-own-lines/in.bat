@echo off
more +3 "%~f0"
exit /b
text
