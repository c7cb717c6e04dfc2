-- Sources: the inbox folder and each of its subfolders, with what people said about their files.
CREATE TABLE source (
    id                   INTEGER PRIMARY KEY,
    version              INTEGER NOT NULL DEFAULT 0,
    -- Name of the subfolder; '' is the inbox itself.
    folder               TEXT    NOT NULL UNIQUE CHECK (length(folder) <= 255),
    -- NULL: the files name their channels themselves.
    channel_id           INTEGER REFERENCES channel (id),
    -- '': the files are recognised.
    profile              TEXT    NOT NULL DEFAULT '' CHECK (length(profile) <= 200),
    -- Days expected between files.
    cadence_days         INTEGER NOT NULL DEFAULT 7 CHECK (cadence_days BETWEEN 1 AND 366),
    -- NULL, or '': the file decides.
    date_order           TEXT             CHECK (date_order IN ('DMY', 'MDY', 'YMD')),
    decimal_sign         TEXT             CHECK (decimal_sign IN ('COMMA', 'POINT')),
    encoding             TEXT    NOT NULL DEFAULT '' CHECK (length(encoding) <= 100),
    account              TEXT    NOT NULL DEFAULT '' CHECK (length(account) <= 200),
    is_skipping_bad_rows INTEGER NOT NULL DEFAULT 0 CHECK (is_skipping_bad_rows IN (0, 1)),
    created_at           INTEGER NOT NULL
) STRICT;
INSERT INTO source (folder, created_at) VALUES ('', unixepoch() * 1000);

-- The source a file came from, by the name of its folder; NULL when it did not come through the inbox.
ALTER TABLE import_file ADD COLUMN inbox_folder TEXT;

-- Under which name a file lies in quarantine/; '' when it does not lie there.
ALTER TABLE inbox_file ADD COLUMN shelf TEXT NOT NULL DEFAULT '';
-- What somebody said about this file alone, as JSON.
ALTER TABLE inbox_file ADD COLUMN answer TEXT NOT NULL DEFAULT '';
-- Whether its bytes had been imported before.
ALTER TABLE inbox_file ADD COLUMN is_duplicate INTEGER NOT NULL DEFAULT 0 CHECK (is_duplicate IN (0, 1));
CREATE INDEX inbox_file_folder ON inbox_file (folder, finished_at);
CREATE INDEX inbox_file_state ON inbox_file (state);

-- When a job runs where people said so; it goes before the configuration.
CREATE TABLE schedule (
    job        TEXT    PRIMARY KEY,
    cron       TEXT    NOT NULL CHECK (length(cron) BETWEEN 1 AND 200),
    is_enabled INTEGER NOT NULL CHECK (is_enabled IN (0, 1)),
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
