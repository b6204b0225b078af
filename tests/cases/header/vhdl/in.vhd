library ieee;
entity x is
end entity;
