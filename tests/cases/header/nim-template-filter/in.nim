#? stdtmpl(subsChar = '$', metaChar = '#')
#proc page(): string =
#  result = ""
<p>x</p>
