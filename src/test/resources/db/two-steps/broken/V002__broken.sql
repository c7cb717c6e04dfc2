ALTER TABLE workspace ADD COLUMN motto TEXT;
UPDATE workspace SET nonsense = 1;
