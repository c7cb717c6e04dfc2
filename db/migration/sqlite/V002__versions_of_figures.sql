-- Figures know their versions: which import supplied which value, which one stands and which ones stood or would stand
-- if another were taken back. Tables whose checks change are made anew, filled, and get the old name (foreign keys are
-- not enforced while a migration runs; references are by name and stay good).

CREATE TABLE import_file_new (
    id             INTEGER PRIMARY KEY,
    original_name  TEXT    NOT NULL CHECK (length(original_name) BETWEEN 1 AND 255),
    sha256         TEXT    NOT NULL CHECK (length(sha256) = 64),
    -- What the bytes alone do not say but decides where they go: channel, orders, years. Same bytes + same setting = duplicate.
    setting        TEXT    NOT NULL DEFAULT '',
    size           INTEGER NOT NULL CHECK (size >= 0),
    -- HAND: typed in by a person; there is no file.
    way            TEXT    NOT NULL CHECK (way IN ('BROWSER', 'INBOX', 'API', 'DEMO', 'HAND')),
    imported_by    TEXT    NOT NULL,
    state          TEXT    NOT NULL CHECK (state IN ('DONE', 'REFUSED', 'UNDONE')),
    started_at     INTEGER NOT NULL,
    finished_at    INTEGER NOT NULL,
    profile        TEXT    NOT NULL DEFAULT '',
    -- The day of the export, by which imports outrank each other: stated by somebody or by the file's name, else the
    -- last day of its data. NULL: refused.
    exported_on      INTEGER,
    is_export_stated INTEGER NOT NULL DEFAULT 0 CHECK (is_export_stated IN (0, 1)),
    rows_read      INTEGER NOT NULL DEFAULT 0,
    rows_new       INTEGER NOT NULL DEFAULT 0,
    rows_changed   INTEGER NOT NULL DEFAULT 0,
    rows_unchanged INTEGER NOT NULL DEFAULT 0,
    -- Values of which a newer export has another.
    rows_kept      INTEGER NOT NULL DEFAULT 0,
    rows_rejected  INTEGER NOT NULL DEFAULT 0,
    first_on       INTEGER,
    last_on        INTEGER,
    -- The report as it was shown, as JSON (tables, skipped, at most 1,000 errors).
    report         TEXT    NOT NULL DEFAULT '{}' CHECK (json_valid(report)),
    undone_at      INTEGER,
    undone_by      TEXT    NOT NULL DEFAULT '',
    -- What taking it back did, as JSON.
    undo           TEXT    NOT NULL DEFAULT '{}' CHECK (json_valid(undo)),
    CHECK ((state = 'UNDONE') = (undone_at IS NOT NULL))
) STRICT;
INSERT INTO import_file_new (id, original_name, sha256, setting, size, way, imported_by, state, started_at, finished_at,
                             profile, exported_on, rows_read, rows_new, rows_changed, rows_unchanged, rows_rejected,
                             first_on, last_on, report)
SELECT id, original_name, sha256, setting, size, way, imported_by, state, started_at, finished_at,
       profile, CASE state WHEN 'DONE' THEN coalesce(min(last_on, finished_at / 86400000), finished_at / 86400000) END,
       rows_read, rows_new, rows_changed, rows_unchanged, rows_rejected, first_on, last_on, report
FROM import_file;
DROP TABLE import_file;
ALTER TABLE import_file_new RENAME TO import_file;
CREATE UNIQUE INDEX import_file_once ON import_file (sha256, setting) WHERE state = 'DONE';
CREATE INDEX import_file_recent ON import_file (started_at);

-- Rows of a file that were left out or that made it be refused, as a CSV that can be mended and brought in again.
CREATE TABLE import_rejected (
    import_id INTEGER PRIMARY KEY REFERENCES import_file (id),
    csv       TEXT    NOT NULL,
    rows      INTEGER NOT NULL CHECK (rows > 0)
) STRICT;

-- Values that do not stand because a newer export has another; the one that stands is in snapshot.
CREATE TABLE snapshot_version (
    series_id INTEGER NOT NULL REFERENCES series (id),
    from_on   INTEGER NOT NULL,
    to_on     INTEGER NOT NULL,
    import_id INTEGER NOT NULL REFERENCES import_file (id),
    value     REAL    NOT NULL CHECK (abs(value) < 1e300),
    line      INTEGER NOT NULL CHECK (line >= 0),
    PRIMARY KEY (series_id, from_on, to_on, import_id)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO snapshot_version (series_id, from_on, to_on, import_id, value, line)
SELECT series_id, from_on, to_on, value_import_id, value, line FROM snapshot_replaced;
DROP TABLE snapshot_replaced;

-- An import said again what another had supplied: every row of the supplier from the first to the last period, by from
-- then to. The n-th of them, from 0, stands in line first_line + n * line_step.
CREATE TABLE snapshot_confirmed (
    series_id     INTEGER NOT NULL REFERENCES series (id),
    import_id     INTEGER NOT NULL REFERENCES import_file (id),
    first_from_on INTEGER NOT NULL,
    first_to_on   INTEGER NOT NULL,
    last_from_on  INTEGER NOT NULL,
    last_to_on    INTEGER NOT NULL,
    supplier_id   INTEGER NOT NULL REFERENCES import_file (id),
    snapshots     INTEGER NOT NULL CHECK (snapshots > 0),
    first_line    INTEGER NOT NULL,
    line_step     INTEGER NOT NULL,
    PRIMARY KEY (series_id, import_id, first_from_on, first_to_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_status_change_new (
    id           INTEGER PRIMARY KEY,
    goal_id      INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    changed_at   INTEGER NOT NULL,
    old_status   TEXT,
    new_status   TEXT    NOT NULL,
    basis        TEXT,
    reasons      TEXT    NOT NULL DEFAULT '',
    cause        TEXT    NOT NULL CHECK (cause IN ('IMPORT', 'UNDO', 'EDIT', 'CLOCK')),
    import_id    INTEGER REFERENCES import_file (id),
    data_on      INTEGER,
    value        REAL,
    planned      REAL
) STRICT;
INSERT INTO goal_status_change_new SELECT id, goal_id, changed_at, old_status, new_status, basis, reasons, cause, import_id,
                                          data_on, value, planned FROM goal_status_change;
DROP TABLE goal_status_change;
ALTER TABLE goal_status_change_new RENAME TO goal_status_change;
CREATE INDEX goal_status_change_goal ON goal_status_change (goal_id);
