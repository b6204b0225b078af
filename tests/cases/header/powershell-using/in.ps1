using namespace System.IO
[Path]::Combine("a", "b")
