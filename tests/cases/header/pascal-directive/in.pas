{$mode objfpc}
program hello;
begin
  writeln('x');
end.
