class Calc
rule
  target: NUMBER
end
