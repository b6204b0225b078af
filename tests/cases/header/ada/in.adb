pragma Ada_2012;
procedure Hello is
begin
   null;
end Hello;
