: sq dup * ;
3 sq . bye
