program a
print *, 1
end program a
