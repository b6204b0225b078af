-- atlas:txmode none

CREATE TABLE t (c);
