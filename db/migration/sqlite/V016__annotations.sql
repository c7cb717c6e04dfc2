-- A remark at a day of a chart: of one goal, of all goals on a channel, or of every goal.
CREATE TABLE annotation (
    id         INTEGER PRIMARY KEY,
    scope      TEXT    NOT NULL CHECK (scope IN ('GOAL', 'CHANNEL', 'EVERYWHERE')),
    goal_id    INTEGER REFERENCES goal (id) ON DELETE CASCADE,
    channel_id INTEGER REFERENCES channel (id) ON DELETE CASCADE,
    noted_on   INTEGER NOT NULL,
    text       TEXT    NOT NULL CHECK (length(text) BETWEEN 1 AND 300),
    written_at INTEGER NOT NULL,
    written_by TEXT    NOT NULL,
    CHECK ((goal_id IS NOT NULL) = (scope = 'GOAL')),
    CHECK ((channel_id IS NOT NULL) = (scope = 'CHANNEL'))
) STRICT;
CREATE INDEX annotation_goal ON annotation (goal_id);
CREATE INDEX annotation_channel ON annotation (channel_id);
