-- The chance at the moment a status changed; empty without a forecast.
ALTER TABLE goal_status_change ADD COLUMN chance REAL CHECK (chance BETWEEN 0 AND 1);
-- Whether the import that caused it brought only days before the newest that was known: history that came later.
ALTER TABLE goal_status_change ADD COLUMN is_history INTEGER NOT NULL DEFAULT 0 CHECK (is_history IN (0, 1));
