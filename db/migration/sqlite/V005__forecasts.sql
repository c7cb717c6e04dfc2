-- Where a goal will land, as last evaluated; all empty without a forecast.
ALTER TABLE goal_progress ADD COLUMN chance              REAL CHECK (chance BETWEEN 0 AND 1);
ALTER TABLE goal_progress ADD COLUMN forecast            REAL;
ALTER TABLE goal_progress ADD COLUMN low80               REAL;
ALTER TABLE goal_progress ADD COLUMN high80              REAL;
ALTER TABLE goal_progress ADD COLUMN low95               REAL;
ALTER TABLE goal_progress ADD COLUMN high95              REAL;
ALTER TABLE goal_progress ADD COLUMN forecast_per_day    REAL;
ALTER TABLE goal_progress ADD COLUMN safe_per_day        REAL;
ALTER TABLE goal_progress ADD COLUMN completion_on       INTEGER;
ALTER TABLE goal_progress ADD COLUMN completion_early_on INTEGER;
ALTER TABLE goal_progress ADD COLUMN completion_late_on  INTEGER;
ALTER TABLE goal_progress ADD COLUMN confidence          TEXT CHECK (confidence IN ('LOW', 'MEDIUM', 'HIGH'));

-- From which chance a goal is on track, and below which it is behind.
ALTER TABLE workspace ADD COLUMN on_track_chance REAL NOT NULL DEFAULT 0.65 CHECK (on_track_chance BETWEEN 0.05 AND 0.95);
ALTER TABLE workspace ADD COLUMN behind_chance   REAL NOT NULL DEFAULT 0.25 CHECK (behind_chance BETWEEN 0.05 AND 0.95);
