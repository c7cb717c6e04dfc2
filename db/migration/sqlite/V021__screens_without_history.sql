-- What screens ask of sources must not grow with the files that ever came.
UPDATE import_file SET inbox_folder = (SELECT folder FROM inbox_file WHERE inbox_file.import_id = import_file.id AND is_duplicate = 0)
WHERE inbox_folder IS NULL AND way = 'INBOX';
-- The newest day of a source.
CREATE INDEX import_file_source ON import_file (inbox_folder, last_on) WHERE state = 'DONE' AND inbox_folder IS NOT NULL;
-- Files whose figures another import had brought: few.
CREATE INDEX inbox_file_duplicate ON inbox_file (folder) WHERE is_duplicate = 1;
