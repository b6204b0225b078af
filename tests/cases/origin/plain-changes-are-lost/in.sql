-- Produced by dump-schema.
-- Any changes made to this file will be lost.
CREATE TABLE a (b INTEGER);
