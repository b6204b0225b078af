@python -x "%~f0" %* & exit /b
print(1)
