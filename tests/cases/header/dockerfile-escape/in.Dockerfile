# escape=`
FROM windows
