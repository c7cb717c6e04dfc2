-- What the accountable manager said of each promise. A row is never changed but for losing its place as the newest one.
CREATE TABLE goal_acceptance (
    id             INTEGER PRIMARY KEY,
    goal_id        INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    state          TEXT    NOT NULL CHECK (state IN ('PROPOSED', 'ACCEPTED', 'SENT_BACK')),
    said_at        INTEGER NOT NULL,
    -- Who proposed it, or who answered.
    said_by        TEXT    NOT NULL,
    -- Whether somebody answered for the accountable manager.
    is_on_behalf   INTEGER NOT NULL DEFAULT 0 CHECK (is_on_behalf IN (0, 1)),
    reason         TEXT    NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
    -- What it is about: the promise as it stood then.
    accountable_id INTEGER NOT NULL REFERENCES person (id),
    target_kind    TEXT    NOT NULL CHECK (target_kind IN ('ABSOLUTE', 'DELTA', 'PERCENT')),
    target_amount  REAL    NOT NULL,
    -- NULL: taken from the figures.
    baseline       REAL,
    deadline_on    INTEGER NOT NULL,
    -- Whether it holds now. A goal without an accountable manager has none that does.
    is_current     INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    CHECK (state <> 'SENT_BACK' OR reason <> '')
) STRICT;
CREATE INDEX goal_acceptance_goal ON goal_acceptance (goal_id, is_current);
CREATE UNIQUE INDEX goal_acceptance_current ON goal_acceptance (goal_id) WHERE is_current = 1;
-- Goals that were promised before: somebody is still to accept them.
INSERT INTO goal_acceptance (goal_id, state, said_at, said_by, accountable_id, target_kind, target_amount, baseline,
                             deadline_on, is_current)
SELECT id, 'PROPOSED', created_at, created_by, accountable_id, target_kind, target_amount, baseline, deadline_on, 1
FROM goal WHERE accountable_id IS NOT NULL;

-- For what one person must do.
CREATE INDEX goal_owner ON goal (owner_id);
CREATE INDEX goal_accountable ON goal (accountable_id);
CREATE INDEX import_file_refused ON import_file (imported_by) WHERE state = 'REFUSED';
