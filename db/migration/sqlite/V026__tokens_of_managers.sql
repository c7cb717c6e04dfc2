-- A program may read what managers read, such as budget rounds; none may what only admins may.
CREATE TABLE api_token_new (
    id           INTEGER PRIMARY KEY,
    name         TEXT    NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    token_hash   TEXT    NOT NULL UNIQUE,
    role         TEXT    NOT NULL CHECK (role IN ('VIEWER', 'EDITOR', 'MANAGER')),
    created_at   INTEGER NOT NULL,
    expires_at   INTEGER,
    last_used_at INTEGER,
    revoked_at   INTEGER
) STRICT;
INSERT INTO api_token_new (id, name, token_hash, role, created_at, expires_at, last_used_at, revoked_at)
SELECT id, name, token_hash, role, created_at, expires_at, last_used_at, revoked_at FROM api_token;
DROP TABLE api_token;
ALTER TABLE api_token_new RENAME TO api_token;
