-- The plan in the order people, objectives, strategy, technology; an organisation has one.
CREATE TABLE post_plan (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    version       INTEGER NOT NULL,
    people        TEXT    NOT NULL DEFAULT '' CHECK (length(people) <= 4000),
    -- The one marketing objective that comes first; emptied when it is deleted.
    objective_id  INTEGER REFERENCES objective (id) ON DELETE SET NULL,
    objectives    TEXT    NOT NULL DEFAULT '' CHECK (length(objectives) <= 4000),
    strategy      TEXT    CHECK (strategy IN ('LISTEN', 'COMMUNITY', 'TRAFFIC', 'SERVICE', 'INTERNAL')),
    strategy_text TEXT    NOT NULL DEFAULT '' CHECK (length(strategy_text) <= 4000),
    technology    TEXT    NOT NULL DEFAULT '' CHECK (length(technology) <= 4000),
    resources     TEXT    NOT NULL DEFAULT '' CHECK (length(resources) <= 4000),
    time_path     TEXT    NOT NULL DEFAULT '' CHECK (length(time_path) <= 4000),
    image         TEXT    NOT NULL DEFAULT '' CHECK (length(image) <= 4000),
    distinction   TEXT    NOT NULL DEFAULT '' CHECK (length(distinction) <= 4000),
    changed_at    INTEGER NOT NULL,
    changed_by    TEXT    NOT NULL
) STRICT;
