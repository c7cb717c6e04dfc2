-- Whether the plan is the example's; whoever changes it makes it their own.
ALTER TABLE post_plan ADD COLUMN is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1));
