S : a ;
