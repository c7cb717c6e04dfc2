-- The chain of why: business objectives, strategies under them, marketing objectives under either or, for now, under nothing.
CREATE TABLE objective (
    id         INTEGER PRIMARY KEY,
    version    INTEGER NOT NULL DEFAULT 0,
    kind       TEXT    NOT NULL CHECK (kind IN ('BUSINESS', 'STRATEGY', 'MARKETING')),
    -- What it serves. A business objective serves nothing, a strategy always serves one.
    parent_id  INTEGER REFERENCES objective (id),
    title      TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    text       TEXT    NOT NULL DEFAULT '' CHECK (length(text) <= 2000),
    -- What sort of marketing objective; NULL for the others.
    category   TEXT    CHECK (category IN ('REACH', 'REPUTATION', 'ENGAGEMENT', 'ADVOCACY', 'INNOVATION', 'LOYALTY',
                                           'ACQUISITION', 'UPGRADING', 'RECRUITING', 'INTERNAL', 'SAVING')),
    created_at INTEGER NOT NULL,
    created_by TEXT    NOT NULL,
    CHECK ((kind = 'MARKETING') = (category IS NOT NULL)),
    CHECK (kind <> 'BUSINESS' OR parent_id IS NULL),
    CHECK (kind <> 'STRATEGY' OR parent_id IS NOT NULL)
) STRICT;
CREATE INDEX objective_parent ON objective (parent_id);

-- Every change of an objective: who, when, from what to what.
CREATE TABLE objective_change (
    id           INTEGER PRIMARY KEY,
    objective_id INTEGER NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    changed_at   INTEGER NOT NULL,
    changed_by   TEXT    NOT NULL,
    field        TEXT    NOT NULL,
    old_value    TEXT    NOT NULL,
    new_value    TEXT    NOT NULL
) STRICT;
CREATE INDEX objective_change_objective ON objective_change (objective_id);

-- The marketing objective a goal serves; NULL is a gap that Koers shows.
ALTER TABLE goal ADD COLUMN objective_id INTEGER REFERENCES objective (id);
CREATE INDEX goal_objective ON goal (objective_id);
