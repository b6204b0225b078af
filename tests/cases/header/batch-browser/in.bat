<!-- : Begin batch script
@echo off
@exit /b
-->
<job/>
