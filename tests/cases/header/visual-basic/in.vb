Module M
End Module
