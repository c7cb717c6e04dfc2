-- What people have been told of each goal, and which change waits for a second evaluation on another data date.
CREATE TABLE goal_told (
    goal_id        INTEGER PRIMARY KEY REFERENCES goal (id) ON DELETE CASCADE,
    status         TEXT    NOT NULL,
    -- Seen once, not told yet; with the data date of that evaluation.
    waiting_status TEXT,
    waiting_on     INTEGER,
    CHECK (waiting_status IS NOT NULL OR waiting_on IS NULL)
) STRICT;
-- Goals that were evaluated before: they are told as they stand.
INSERT INTO goal_told (goal_id, status) SELECT goal_id, status FROM goal_progress;

-- Changes of status that people are told of, with the figures of that moment.
CREATE TABLE goal_notice (
    id         INTEGER PRIMARY KEY,
    goal_id    INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    noticed_at INTEGER NOT NULL,
    old_status TEXT    NOT NULL,
    new_status TEXT    NOT NULL,
    data_on    INTEGER,
    value      REAL,
    chance     REAL    CHECK (chance BETWEEN 0 AND 1)
) STRICT;
CREATE INDEX goal_notice_recent ON goal_notice (noticed_at);
CREATE INDEX goal_notice_goal ON goal_notice (goal_id);
