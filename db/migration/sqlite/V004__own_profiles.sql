-- Import profiles that people mapped in the browser: the same YAML as a file of config/profiles. They take effect at once.
CREATE TABLE own_profile (
    -- As reports and sources name it; never changes.
    id         TEXT    PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100),
    name       TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    -- The name in lower case, of any script: SQLite itself folds ASCII only.
    name_key   TEXT    NOT NULL,
    yaml       TEXT    NOT NULL CHECK (length(yaml) <= 200000),
    created_by TEXT    NOT NULL,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX own_profile_name_key ON own_profile (name_key);
