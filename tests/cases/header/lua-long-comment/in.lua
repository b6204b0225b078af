--[[ What
it is. ]]
return 1
