subroutine a
end subroutine
