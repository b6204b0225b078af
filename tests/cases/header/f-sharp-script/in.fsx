#r "nuget: X"
printfn "x"
