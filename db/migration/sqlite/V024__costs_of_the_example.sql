-- Whether a budget, a cost or a rate came with the example. What somebody decides or changes afterwards is their own.
ALTER TABLE goal_budget ADD COLUMN is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1));
ALTER TABLE cost_entry ADD COLUMN is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1));
ALTER TABLE hourly_rate ADD COLUMN is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1));
