data list free / a.
begin data
1
end data.
list.
