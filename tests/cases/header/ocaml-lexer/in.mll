{
let one = 1
}
rule token = parse
  | eof { one }
