; ModuleID = 'x'
source_filename = "x"
