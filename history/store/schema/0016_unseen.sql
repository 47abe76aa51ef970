-- 1 for a video that was saved and not looked at yet. What was saved by earlier versions counts as looked at.
ALTER TABLE task ADD COLUMN unseen INTEGER NOT NULL DEFAULT 0;
CREATE INDEX task_unseen ON task (id) WHERE unseen = 1 AND urgency > 0;

-- In the order of the queue, what is done at the service comes first, not among what is queued there.
UPDATE task SET stage = 1, seat = -created
WHERE live = 1 AND heading = 'active' AND state = 'on server' AND status IN ('SUCCEEDED', 'FAILED', 'CANCELED');
