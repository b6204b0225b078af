# escape=`
FROM windows
ENV A=1 `
    B=2
