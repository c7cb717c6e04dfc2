-- Money is in minor units of the workspace's currency (cents), work in minutes, shares in basis points (hundredths of a
-- percent). At most 1,000,000,000,000 minor units and 6,000,000 minutes, so that sums and products fit an integer.

-- What a goal may cost. Each decision is a row; the highest version holds. A budget is the goal's own and goes with it.
CREATE TABLE goal_budget (
    goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version >= 1),
    -- NULL: nothing was agreed about money, or about hours.
    amount  INTEGER CHECK (amount BETWEEN 0 AND 1000000000000),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 6000000),
    set_at  INTEGER NOT NULL,
    set_by  TEXT    NOT NULL,
    reason  TEXT    NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
    PRIMARY KEY (goal_id, version),
    CHECK (version = 1 OR reason <> '')
) STRICT, WITHOUT ROWID;

-- Money spent, hours worked, or both, on a day. An entry is never deleted: it is taken back and keeps its history.
CREATE TABLE cost_entry (
    id            INTEGER PRIMARY KEY,
    version       INTEGER NOT NULL DEFAULT 0,
    spent_on      INTEGER NOT NULL,
    -- Below nought: money that came back, with a note that says why.
    amount        INTEGER NOT NULL CHECK (amount BETWEEN -1000000000000 AND 1000000000000),
    minutes       INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 6000000),
    kind          TEXT    NOT NULL CHECK (kind IN ('ADVERTISING', 'CONTENT', 'TOOLS', 'AGENCY', 'OWN_HOURS', 'OTHER')),
    note          TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    is_taken_back INTEGER NOT NULL DEFAULT 0 CHECK (is_taken_back IN (0, 1)),
    written_at    INTEGER NOT NULL,
    written_by    TEXT    NOT NULL,
    CHECK (amount <> 0 OR minutes > 0),
    CHECK (amount >= 0 OR note <> '')
) STRICT;

-- Which goals an entry is for. The shares of an entry add up to 10,000; the room `cost` sees to it. A goal with a share
-- cannot be deleted: what is left would no longer add up.
CREATE TABLE cost_share (
    entry_id     INTEGER NOT NULL REFERENCES cost_entry (id) ON DELETE CASCADE,
    goal_id      INTEGER NOT NULL REFERENCES goal (id),
    basis_points INTEGER NOT NULL CHECK (basis_points BETWEEN 1 AND 10000),
    PRIMARY KEY (entry_id, goal_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX cost_share_goal ON cost_share (goal_id);

-- What was changed in an entry, field by field. Apart from goal_change, which everybody may read.
CREATE TABLE cost_change (
    id         INTEGER PRIMARY KEY,
    entry_id   INTEGER NOT NULL REFERENCES cost_entry (id) ON DELETE CASCADE,
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    field      TEXT    NOT NULL,
    old_value  TEXT    NOT NULL,
    new_value  TEXT    NOT NULL
) STRICT;
CREATE INDEX cost_change_entry ON cost_change (entry_id);

-- What an hour of own work costs from a day on. Rows are only added; of one day the newest row holds.
CREATE TABLE hourly_rate (
    id       INTEGER PRIMARY KEY,
    valid_on INTEGER NOT NULL,
    -- NULL: the rate of that day was taken away.
    amount   INTEGER CHECK (amount BETWEEN 0 AND 100000000),
    set_at   INTEGER NOT NULL,
    set_by   TEXT    NOT NULL
) STRICT;
CREATE INDEX hourly_rate_day ON hourly_rate (valid_on);
