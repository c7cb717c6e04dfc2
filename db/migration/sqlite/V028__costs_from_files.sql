-- The file that a cost came with, and its line as it came: a file that repeats it does not bring it twice, also after
-- somebody changed it. NULL for a cost that was typed in; the line is NULL again once the import was taken back.
ALTER TABLE cost_entry ADD COLUMN import_id INTEGER REFERENCES import_file (id);
ALTER TABLE cost_entry ADD COLUMN import_line TEXT;
CREATE INDEX cost_entry_import ON cost_entry (import_id) WHERE import_id IS NOT NULL;
