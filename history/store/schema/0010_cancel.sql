-- A person's wish to cancel a task: when it was asked for, 0 while none is open, and why the last one
-- ended without the task being canceled.
ALTER TABLE task ADD COLUMN cancel_asked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN cancel_end   TEXT    NOT NULL DEFAULT '';
CREATE INDEX task_cancel ON task (cancel_asked) WHERE cancel_asked > 0;
