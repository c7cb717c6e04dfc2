-- Links by which somebody without an account reads a report. Of the secret only the hash is kept. Nothing is deleted: who
-- shared what, and how often it was read, stays known.
CREATE TABLE share_link (
    id           INTEGER PRIMARY KEY,
    token_hash   TEXT    NOT NULL UNIQUE,
    subject      TEXT    NOT NULL CHECK (subject IN ('MONTH', 'GOAL', 'ROUND')),
    -- First day of the month of a report.
    month_on     INTEGER CHECK ((month_on IS NULL) = (subject <> 'MONTH')),
    -- The goal, the round, or the marketing objective of a monthly report (NULL: all of them). What is gone leaves its
    -- number behind, and a link that leads nowhere.
    subject_id   INTEGER CHECK (subject = 'MONTH' OR subject_id IS NOT NULL),
    version      INTEGER CHECK ((version IS NULL) = (subject <> 'ROUND')),
    -- 1 where a manager wanted what goals cost to be read too.
    with_budgets INTEGER NOT NULL CHECK (with_budgets IN (0, 1)),
    made_at      INTEGER NOT NULL,
    made_by      TEXT    NOT NULL,
    maker_id     INTEGER REFERENCES person (id) ON DELETE SET NULL,
    expires_at   INTEGER NOT NULL CHECK (expires_at > made_at),
    revoked_at   INTEGER,
    revoked_by   TEXT,
    opened_at    INTEGER,
    opened       INTEGER NOT NULL DEFAULT 0 CHECK (opened >= 0)
) STRICT;
CREATE INDEX share_link_subject ON share_link (subject, subject_id);
CREATE INDEX share_link_maker ON share_link (maker_id);
