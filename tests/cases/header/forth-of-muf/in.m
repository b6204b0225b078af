: main "a" ;
