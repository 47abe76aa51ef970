-- 1 for a video that was saved and not looked at yet. What was saved by earlier versions counts as looked at.
ALTER TABLE task ADD COLUMN unseen INTEGER NOT NULL DEFAULT 0;
CREATE INDEX task_unseen ON task (id) WHERE unseen = 1 AND urgency > 0;
