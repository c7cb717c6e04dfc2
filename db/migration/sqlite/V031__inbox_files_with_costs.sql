-- Files of the inbox that hold costs: managers alone hear of them.
ALTER TABLE inbox_file ADD COLUMN is_of_costs INTEGER NOT NULL DEFAULT 0 CHECK (is_of_costs IN (0, 1));
UPDATE inbox_file SET is_of_costs = 1
WHERE sha256 IN (SELECT sha256 FROM import_file WHERE profile = 'koers-costs');
