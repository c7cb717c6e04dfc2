ALTER TABLE workspace ADD COLUMN motto TEXT;
UPDATE workspace SET motto = 'on course';
