-- What belongs to the example, so that it can be taken away and nothing else. Each line names one thing. A thing that is
-- deleted by hand takes its line along, for SQLite gives its number to the next thing that is made.
CREATE TABLE example_part (
    id            INTEGER PRIMARY KEY,
    person_id     INTEGER UNIQUE REFERENCES person (id) ON DELETE CASCADE,
    channel_id    INTEGER UNIQUE REFERENCES channel (id) ON DELETE CASCADE,
    metric_id     INTEGER UNIQUE REFERENCES metric (id) ON DELETE CASCADE,
    import_id     INTEGER UNIQUE REFERENCES import_file (id) ON DELETE CASCADE,
    objective_id  INTEGER UNIQUE REFERENCES objective (id) ON DELETE CASCADE,
    goal_id       INTEGER UNIQUE REFERENCES goal (id) ON DELETE CASCADE,
    check_in_id   INTEGER UNIQUE REFERENCES check_in (id) ON DELETE CASCADE,
    annotation_id INTEGER UNIQUE REFERENCES annotation (id) ON DELETE CASCADE,
    acceptance_id INTEGER UNIQUE REFERENCES goal_acceptance (id) ON DELETE CASCADE,
    CHECK ((person_id IS NOT NULL) + (channel_id IS NOT NULL) + (metric_id IS NOT NULL) + (import_id IS NOT NULL)
           + (objective_id IS NOT NULL) + (goal_id IS NOT NULL) + (check_in_id IS NOT NULL)
           + (annotation_id IS NOT NULL) + (acceptance_id IS NOT NULL) = 1)
) STRICT;

-- Taken back together with the example: no list of what came in shows it any more.
ALTER TABLE import_file ADD COLUMN is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1));
