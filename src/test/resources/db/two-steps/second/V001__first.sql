CREATE TABLE workspace (name TEXT) STRICT;
INSERT INTO workspace VALUES ('Hofwijk');
