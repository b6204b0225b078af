$( A database. $)
$c wff $.
