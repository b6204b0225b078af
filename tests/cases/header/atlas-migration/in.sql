-- atlas:txmode none

CREATE INDEX i ON t (c);
