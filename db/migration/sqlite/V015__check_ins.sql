-- What people write about a goal as it goes: a note and their own confidence, beside the status computed at that moment.
CREATE TABLE check_in (
    id            INTEGER PRIMARY KEY,
    goal_id       INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    -- The day it is about.
    checked_on    INTEGER NOT NULL,
    note          TEXT    NOT NULL CHECK (length(note) BETWEEN 1 AND 2000),
    confidence    TEXT    NOT NULL CHECK (confidence IN ('LOW', 'MEDIUM', 'HIGH')),
    status        TEXT    NOT NULL,
    value         REAL,
    data_on       INTEGER,
    written_at    INTEGER NOT NULL,
    written_by    TEXT    NOT NULL,
    -- Empty for programs.
    written_by_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX check_in_goal ON check_in (goal_id, checked_on);
