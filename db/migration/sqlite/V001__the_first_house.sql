-- Koers, first schema. Days (*_on) are epoch-day integers, instants (*_at) epoch milliseconds in UTC,
-- booleans (is_*) 0 or 1, money in minor units. See db/README.md.

-- Taken first by every write transaction, so that two writers queue up instead of colliding half-way.
CREATE TABLE writer_lock (
    id INTEGER PRIMARY KEY CHECK (id = 1)
) STRICT;

CREATE TABLE workspace (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    name       TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    language   TEXT    NOT NULL CHECK (language IN ('en', 'nl')),
    time_zone  TEXT    NOT NULL,
    currency   TEXT    NOT NULL DEFAULT 'EUR' CHECK (length(currency) = 3),
    created_at INTEGER NOT NULL
) STRICT;

-- Access -------------------------------------------------------------------------------------------------------

CREATE TABLE person (
    id            INTEGER PRIMARY KEY,
    name          TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    email         TEXT    NOT NULL CHECK (length(email) BETWEEN 3 AND 320),
    password_hash TEXT,
    role          TEXT    NOT NULL CHECK (role IN ('VIEWER', 'EDITOR', 'MANAGER', 'ADMIN')),
    language      TEXT             CHECK (language IN ('en', 'nl')),
    is_enabled    INTEGER NOT NULL DEFAULT 1 CHECK (is_enabled IN (0, 1)),
    -- Raised when password, role or access changes; sessions that carry an older number end.
    session_epoch INTEGER NOT NULL DEFAULT 0,
    created_at    INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX person_email ON person (email COLLATE NOCASE);

-- Set-up, invitation and sign-in links. Only the SHA-256 of the token is kept.
CREATE TABLE one_time_link (
    token_hash TEXT    PRIMARY KEY,
    purpose    TEXT    NOT NULL CHECK (purpose IN ('SETUP', 'INVITATION', 'SIGN_IN')),
    person_id  INTEGER REFERENCES person (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at    INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE api_token (
    id           INTEGER PRIMARY KEY,
    name         TEXT    NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    token_hash   TEXT    NOT NULL UNIQUE,
    role         TEXT    NOT NULL CHECK (role IN ('VIEWER', 'EDITOR')),
    created_at   INTEGER NOT NULL,
    expires_at   INTEGER,
    last_used_at INTEGER,
    revoked_at   INTEGER
) STRICT;

-- Sign-in attempts per 'account:<e-mail>', 'account:<e-mail> from <address>' and 'address:<address>';
-- 'known:<e-mail> from <address>' where the account was entered before.
CREATE TABLE sign_in_throttle (
    subject    TEXT    PRIMARY KEY,
    failures   INTEGER NOT NULL,
    blocked_at INTEGER NOT NULL,
    open_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who did what: sign-ins, role changes, imports, settings. Never a secret, never a cell of a file.
CREATE TABLE audit_entry (
    id         INTEGER PRIMARY KEY,
    happened_at INTEGER NOT NULL,
    actor      TEXT    NOT NULL,
    action     TEXT    NOT NULL,
    subject    TEXT    NOT NULL DEFAULT ''
) STRICT;

-- Channels and metrics -------------------------------------------------------------------------------------------

CREATE TABLE channel (
    id            INTEGER PRIMARY KEY,
    version       INTEGER NOT NULL DEFAULT 0,
    platform      TEXT    NOT NULL CHECK (platform IN ('FACEBOOK', 'INSTAGRAM', 'LINKEDIN', 'X', 'YOUTUBE', 'TIKTOK',
                                                       'PINTEREST', 'WEBSITE', 'BLOG', 'NEWSLETTER', 'OTHER')),
    name          TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    -- The name in lower case, of any script: SQLite itself folds ASCII only.
    name_key      TEXT    NOT NULL,
    address       TEXT    NOT NULL DEFAULT '' CHECK (length(address) <= 500),
    activity_days INTEGER NOT NULL DEFAULT 30 CHECK (activity_days BETWEEN 1 AND 3660),
    -- Set by a person: in use, closed, or consciously not used; the last two with a reason.
    status        TEXT    NOT NULL DEFAULT 'IN_USE' CHECK (status IN ('IN_USE', 'CLOSED', 'NOT_USED')),
    status_reason TEXT    NOT NULL DEFAULT '',
    created_at    INTEGER NOT NULL,
    CHECK (status = 'IN_USE' OR status_reason <> '')
) STRICT;
CREATE UNIQUE INDEX channel_name_key ON channel (name_key);
CREATE INDEX channel_platform ON channel (platform);

CREATE TABLE metric (
    id   INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 200),
    -- NULL: nobody has said yet how this metric counts.
    kind TEXT CHECK (kind IN ('LEVEL', 'FLOW', 'UNIQUE', 'RATIO'))
) STRICT;

-- Snapshots ------------------------------------------------------------------------------------------------------

CREATE TABLE series (
    id         INTEGER PRIMARY KEY,
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    metric_id  INTEGER NOT NULL REFERENCES metric (id),
    UNIQUE (channel_id, metric_id)
) STRICT;
CREATE INDEX series_metric ON series (metric_id);

-- One file that was accepted, refused or is being read. Also the ledger that makes "exactly once" true.
CREATE TABLE import_file (
    id             INTEGER PRIMARY KEY,
    original_name  TEXT    NOT NULL CHECK (length(original_name) BETWEEN 1 AND 255),
    sha256         TEXT    NOT NULL CHECK (length(sha256) = 64),
    -- What the bytes alone do not say but decides where they go: channel, orders, file date. Same bytes + same setting = duplicate.
    setting        TEXT    NOT NULL DEFAULT '',
    size           INTEGER NOT NULL CHECK (size >= 0),
    way            TEXT    NOT NULL CHECK (way IN ('BROWSER', 'INBOX', 'API', 'DEMO')),
    imported_by    TEXT    NOT NULL,
    state          TEXT    NOT NULL CHECK (state IN ('DONE', 'REFUSED')),
    started_at     INTEGER NOT NULL,
    finished_at    INTEGER NOT NULL,
    profile        TEXT    NOT NULL DEFAULT '',
    rows_read      INTEGER NOT NULL DEFAULT 0,
    rows_new       INTEGER NOT NULL DEFAULT 0,
    rows_changed   INTEGER NOT NULL DEFAULT 0,
    rows_unchanged INTEGER NOT NULL DEFAULT 0,
    rows_rejected  INTEGER NOT NULL DEFAULT 0,
    first_on       INTEGER,
    last_on        INTEGER,
    -- The report as it was shown, as JSON (tables, skipped, at most 1,000 errors).
    report         TEXT    NOT NULL DEFAULT '{}' CHECK (json_valid(report))
) STRICT;
CREATE UNIQUE INDEX import_file_once ON import_file (sha256, setting) WHERE state = 'DONE';
CREATE INDEX import_file_recent ON import_file (started_at);

-- Which series an import touched, over which days: finds its rows without an index on every snapshot.
CREATE TABLE import_series (
    import_id INTEGER NOT NULL REFERENCES import_file (id),
    series_id INTEGER NOT NULL REFERENCES series (id),
    first_on  INTEGER NOT NULL,
    last_on   INTEGER NOT NULL,
    snapshots INTEGER NOT NULL,
    PRIMARY KEY (import_id, series_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_series_series ON import_series (series_id);

-- One measured value of one series for one period (both days inclusive), with the file and line it came from.
CREATE TABLE snapshot (
    series_id INTEGER NOT NULL REFERENCES series (id),
    from_on   INTEGER NOT NULL CHECK (from_on BETWEEN 7305 AND 84005),
    to_on     INTEGER NOT NULL CHECK (to_on BETWEEN from_on AND 84005),
    value     REAL    NOT NULL CHECK (abs(value) < 1e300),
    import_id INTEGER NOT NULL REFERENCES import_file (id),
    line      INTEGER NOT NULL CHECK (line >= 0),
    PRIMARY KEY (series_id, from_on, to_on)
) STRICT, WITHOUT ROWID;

-- What an import wrote over, so that it can be taken back.
CREATE TABLE snapshot_replaced (
    import_id       INTEGER NOT NULL REFERENCES import_file (id),
    series_id       INTEGER NOT NULL,
    from_on         INTEGER NOT NULL,
    to_on           INTEGER NOT NULL,
    value           REAL    NOT NULL,
    value_import_id INTEGER NOT NULL REFERENCES import_file (id),
    line            INTEGER NOT NULL,
    PRIMARY KEY (import_id, series_id, from_on, to_on)
) STRICT, WITHOUT ROWID;

-- Files claimed from the inbox folder: attempts are counted before a file is read.
CREATE TABLE inbox_file (
    id            TEXT    PRIMARY KEY,
    folder        TEXT    NOT NULL DEFAULT '',
    original_name TEXT    NOT NULL,
    -- Empty between the claim and the first reading.
    sha256        TEXT    NOT NULL DEFAULT '',
    size          INTEGER NOT NULL,
    modified_at   INTEGER NOT NULL,
    attempts      INTEGER NOT NULL DEFAULT 0,
    state         TEXT    NOT NULL CHECK (state IN ('CLAIMED', 'DONE', 'QUARANTINED')),
    import_id     INTEGER REFERENCES import_file (id),
    message       TEXT    NOT NULL DEFAULT '',
    claimed_at    INTEGER NOT NULL,
    finished_at   INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX inbox_file_bytes ON inbox_file (sha256, state);

-- Goals ----------------------------------------------------------------------------------------------------------

CREATE TABLE goal (
    id                     INTEGER PRIMARY KEY,
    version                INTEGER NOT NULL DEFAULT 0,
    title                  TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    channel_id             INTEGER NOT NULL REFERENCES channel (id),
    metric_id              INTEGER NOT NULL REFERENCES metric (id),
    measure                TEXT    NOT NULL CHECK (measure IN ('LEVEL', 'TOTAL', 'RATE', 'GAUGE')),
    direction              TEXT    NOT NULL CHECK (direction IN ('INCREASE', 'DECREASE', 'KEEP_AT_LEAST', 'KEEP_AT_MOST')),
    -- NULL: taken from the figures.
    baseline               REAL,
    target_kind            TEXT    NOT NULL CHECK (target_kind IN ('ABSOLUTE', 'DELTA', 'PERCENT')),
    -- The number as it was written: 1000, +300 or +30 (per cent).
    target_amount          REAL    NOT NULL CHECK (abs(target_amount) < 1e300),
    -- For DELTA and PERCENT: the reference it was written against, frozen when it became known.
    reference_value        REAL,
    reference_first_on     INTEGER,
    reference_last_on      INTEGER,
    reference_completeness REAL    CHECK (reference_completeness BETWEEN 0 AND 1),
    start_on               INTEGER NOT NULL,
    deadline_on            INTEGER NOT NULL CHECK (deadline_on >= start_on),
    owner_id               INTEGER REFERENCES person (id),
    accountable_id         INTEGER REFERENCES person (id),
    why                    TEXT    NOT NULL DEFAULT '' CHECK (length(why) <= 2000),
    -- Days expected between imports of its figures; NULL: by the way they come in.
    cadence_days           INTEGER CHECK (cadence_days BETWEEN 1 AND 366),
    state                  TEXT    NOT NULL DEFAULT 'ACTIVE' CHECK (state IN ('ACTIVE', 'PAUSED', 'STOPPED')),
    state_reason           TEXT    NOT NULL DEFAULT '',
    created_at             INTEGER NOT NULL,
    created_by             TEXT    NOT NULL
) STRICT;
CREATE INDEX goal_series ON goal (channel_id, metric_id);

CREATE TABLE milestone (
    goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    due_on  INTEGER NOT NULL,
    value   REAL    NOT NULL CHECK (abs(value) < 1e300),
    PRIMARY KEY (goal_id, due_on)
) STRICT, WITHOUT ROWID;

-- Every change of a promise: who, when, why, from what to what.
CREATE TABLE goal_change (
    id         INTEGER PRIMARY KEY,
    goal_id    INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    field      TEXT    NOT NULL,
    old_value  TEXT    NOT NULL,
    new_value  TEXT    NOT NULL,
    reason     TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX goal_change_goal ON goal_change (goal_id);

-- Where a goal stands, as last evaluated.
CREATE TABLE goal_progress (
    goal_id         INTEGER PRIMARY KEY REFERENCES goal (id) ON DELETE CASCADE,
    evaluated_at    INTEGER NOT NULL,
    status          TEXT    NOT NULL,
    basis           TEXT             CHECK (basis IN ('PACE', 'FORECAST')),
    reasons         TEXT    NOT NULL DEFAULT '',
    is_stale        INTEGER NOT NULL CHECK (is_stale IN (0, 1)),
    data_on         INTEGER,
    value           REAL,
    baseline        REAL,
    target          REAL,
    planned         REAL,
    reached         REAL,
    gap             REAL,
    buffer_days     REAL,
    needed_per_day  REAL,
    pace_per_day    REAL,
    points          INTEGER NOT NULL
) STRICT;

-- Each change of status, with its cause and the figures of that moment.
CREATE TABLE goal_status_change (
    id           INTEGER PRIMARY KEY,
    goal_id      INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    changed_at   INTEGER NOT NULL,
    old_status   TEXT,
    new_status   TEXT    NOT NULL,
    basis        TEXT,
    reasons      TEXT    NOT NULL DEFAULT '',
    cause        TEXT    NOT NULL CHECK (cause IN ('IMPORT', 'EDIT', 'CLOCK')),
    import_id    INTEGER REFERENCES import_file (id),
    data_on      INTEGER,
    value        REAL,
    planned      REAL
) STRICT;
CREATE INDEX goal_status_change_goal ON goal_status_change (goal_id);

-- Activity -------------------------------------------------------------------------------------------------------

-- What is known of each page's posts. The state follows from it and the day of asking, for sweeps without a scan.
CREATE TABLE page_activity (
    channel_id        INTEGER PRIMARY KEY REFERENCES channel (id) ON DELETE CASCADE,
    -- First and last day of which posts are known.
    covered_since_on  INTEGER,
    complete_until_on INTEGER,
    last_post_on      INTEGER,
    cadence_days      INTEGER NOT NULL DEFAULT 30,
    state             TEXT    NOT NULL CHECK (state IN ('ACTIVE', 'GOING_QUIET', 'INACTIVE', 'UNKNOWN', 'CLOSED', 'NOT_USED')),
    evaluated_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX page_activity_state ON page_activity (state);

-- Scheduling -----------------------------------------------------------------------------------------------------

-- One row per due moment of a scheduled job; makes a missed run visible and a double run impossible.
CREATE TABLE job_run (
    job           TEXT    NOT NULL,
    scheduled_at  INTEGER NOT NULL,
    started_at    INTEGER NOT NULL,
    finished_at   INTEGER,
    outcome       TEXT    CHECK (outcome IN ('DONE', 'FAILED')),
    detail        TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (job, scheduled_at)
) STRICT, WITHOUT ROWID;
