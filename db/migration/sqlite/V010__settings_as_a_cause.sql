-- A status may also change because the rules did: thresholds or the zone in which days begin.
CREATE TABLE goal_status_change_new (
    id           INTEGER PRIMARY KEY,
    goal_id      INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    changed_at   INTEGER NOT NULL,
    old_status   TEXT,
    new_status   TEXT    NOT NULL,
    basis        TEXT,
    reasons      TEXT    NOT NULL DEFAULT '',
    cause        TEXT    NOT NULL CHECK (cause IN ('IMPORT', 'UNDO', 'EDIT', 'CLOCK', 'SETTINGS')),
    import_id    INTEGER REFERENCES import_file (id),
    data_on      INTEGER,
    value        REAL,
    planned      REAL,
    -- Empty without a forecast.
    chance       REAL    CHECK (chance BETWEEN 0 AND 1),
    -- Whether the import that caused it brought only days before the newest that was known: history that came later.
    is_history   INTEGER NOT NULL DEFAULT 0 CHECK (is_history IN (0, 1))
) STRICT;
INSERT INTO goal_status_change_new (id, goal_id, changed_at, old_status, new_status, basis, reasons, cause, import_id,
                                    data_on, value, planned, chance, is_history)
SELECT id, goal_id, changed_at, old_status, new_status, basis, reasons, cause, import_id, data_on, value, planned, chance,
       is_history FROM goal_status_change;
DROP TABLE goal_status_change;
ALTER TABLE goal_status_change_new RENAME TO goal_status_change;
CREATE INDEX goal_status_change_goal ON goal_status_change (goal_id);
