/* REXX */
say 'a'
