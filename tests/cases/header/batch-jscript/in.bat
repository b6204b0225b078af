@if (@CodeSection == @Batch) @then
@cscript //nologo //e:jscript "%~f0"
@exit /b
@end
WScript.Echo(1);
