grammar T;
s : 'a' ;
