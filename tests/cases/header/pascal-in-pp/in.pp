program a;
begin
end.
