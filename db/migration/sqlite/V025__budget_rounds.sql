-- A budget round: a period and the objectives that are decided about. It can be changed and deleted until it is frozen.
CREATE TABLE budget_round (
    id            INTEGER PRIMARY KEY,
    version       INTEGER NOT NULL DEFAULT 0,
    name          TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    first_on      INTEGER NOT NULL,
    last_on       INTEGER NOT NULL,
    -- 1: every marketing objective there is; 0: those under the chosen ones, and none when all of those were deleted.
    is_everything INTEGER NOT NULL CHECK (is_everything IN (0, 1)),
    is_example    INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)),
    created_at    INTEGER NOT NULL,
    created_by    TEXT    NOT NULL,
    CHECK (first_on <= last_on)
) STRICT;

CREATE TABLE budget_round_objective (
    round_id     INTEGER NOT NULL REFERENCES budget_round (id) ON DELETE CASCADE,
    objective_id INTEGER NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    PRIMARY KEY (round_id, objective_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX budget_round_objective_objective ON budget_round_objective (objective_id);

-- What stood there when somebody froze the round: a whole report as JSON, which refers to nothing that can change.
CREATE TABLE frozen_round (
    id        INTEGER PRIMARY KEY,
    round_id  INTEGER NOT NULL REFERENCES budget_round (id),
    number    INTEGER NOT NULL CHECK (number >= 1),
    frozen_at INTEGER NOT NULL,
    frozen_by TEXT    NOT NULL,
    -- How many goals it has, so that a list need not read it.
    goals     INTEGER NOT NULL CHECK (goals >= 0),
    -- SHA-256 of name, number, moment, person and report.
    digest    TEXT    NOT NULL CHECK (length(digest) = 64),
    report    TEXT    NOT NULL,
    UNIQUE (round_id, number)
) STRICT;

-- What was decided about a goal or an objective of a frozen round. Rows are only added; the newest about a thing holds.
-- What it is about is named as in the frozen report: it may be gone by now.
CREATE TABLE round_decision (
    id         INTEGER PRIMARY KEY,
    frozen_id  INTEGER NOT NULL REFERENCES frozen_round (id),
    about      TEXT    NOT NULL CHECK (about IN ('OBJECTIVE', 'GOAL')),
    about_id   INTEGER NOT NULL,
    verdict    TEXT    NOT NULL CHECK (verdict IN ('CONTINUE', 'ADJUST', 'STOP')),
    reason     TEXT    NOT NULL CHECK (length(reason) <= 1000),
    decided_at INTEGER NOT NULL,
    decided_by TEXT    NOT NULL,
    CHECK (verdict = 'CONTINUE' OR reason <> '')
) STRICT;
CREATE INDEX round_decision_frozen ON round_decision (frozen_id, about, about_id);
-- Which round stopped a goal.
CREATE INDEX round_decision_stop ON round_decision (about_id) WHERE about = 'GOAL' AND verdict = 'STOP';

-- Who looked at a round, once for a person, a version and a day; version 0 is the round as it was then.
CREATE TABLE round_seen (
    round_id INTEGER NOT NULL REFERENCES budget_round (id) ON DELETE CASCADE,
    number   INTEGER NOT NULL CHECK (number >= 0),
    seen_on  INTEGER NOT NULL,
    seen_by  TEXT    NOT NULL,
    seen_at  INTEGER NOT NULL,
    PRIMARY KEY (round_id, number, seen_on, seen_by)
) STRICT, WITHOUT ROWID;

-- What was changed in a round before it was frozen.
CREATE TABLE budget_round_change (
    id         INTEGER PRIMARY KEY,
    round_id   INTEGER NOT NULL REFERENCES budget_round (id) ON DELETE CASCADE,
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    field      TEXT    NOT NULL,
    old_value  TEXT    NOT NULL,
    new_value  TEXT    NOT NULL
) STRICT;
CREATE INDEX budget_round_change_round ON budget_round_change (round_id);

-- What was frozen and decided stays as it is, whatever a program does. Only the example may go, whole.
CREATE TRIGGER frozen_round_stays BEFORE UPDATE ON frozen_round
BEGIN SELECT RAISE(ABORT, 'a frozen round is never changed'); END;
CREATE TRIGGER frozen_round_remains BEFORE DELETE ON frozen_round
WHEN (SELECT is_example FROM budget_round WHERE id = OLD.round_id) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'a frozen round is never deleted'); END;
CREATE TRIGGER round_decision_stays BEFORE UPDATE ON round_decision
BEGIN SELECT RAISE(ABORT, 'a decision is never changed, only followed by another'); END;
CREATE TRIGGER round_decision_remains BEFORE DELETE ON round_decision
WHEN (SELECT is_example FROM budget_round JOIN frozen_round ON round_id = budget_round.id WHERE frozen_round.id = OLD.frozen_id) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'a decision is never deleted'); END;
CREATE TRIGGER budget_round_stays BEFORE UPDATE OF id, name, first_on, last_on, is_everything, created_at, created_by ON budget_round
WHEN EXISTS (SELECT 1 FROM frozen_round WHERE round_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a round that was frozen is never changed'); END;
