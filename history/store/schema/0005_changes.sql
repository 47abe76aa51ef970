-- The number of the change that a task saw last, so that what has changed since is found without
-- reading everything.

ALTER TABLE task ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX task_changes ON task (changed);
