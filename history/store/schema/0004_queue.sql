-- The order in which waiting tasks are sent, and those that the user keeps here.

DROP TRIGGER task_changed;
ALTER TABLE task ADD COLUMN turn INTEGER NOT NULL DEFAULT 0; -- the least is sent first
ALTER TABLE task ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
-- Worked out from the others: what the list by queue is ordered by.
ALTER TABLE task ADD COLUMN stage INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN seat  INTEGER NOT NULL DEFAULT 0;

UPDATE task SET turn = id,
    stage = CASE
        WHEN state = 'finished' AND tries = 0 THEN 1
        WHEN state = 'on server' THEN iif(status IN ('PRE-PROCESSING', 'RUNNING', 'POST-PROCESSING'), 2, 3)
        WHEN state = 'sending' THEN 4
        WHEN state = 'waiting' THEN 5
        WHEN state IN ('saved', 'made', 'canceled') THEN 8
        ELSE 7 END,
    seat = CASE state WHEN 'on server' THEN accepted WHEN 'sending' THEN id WHEN 'waiting' THEN id ELSE -created END;
CREATE TRIGGER task_changed AFTER UPDATE ON task BEGIN
    UPDATE tally SET n = n + (name = new.heading) - (name = old.heading) + (name = 'revision')
    WHERE name IN (new.heading, old.heading, 'revision');
END;

CREATE INDEX task_queue ON task (stage, seat, id) WHERE urgency > 0;
CREATE INDEX task_turn  ON task (engine, kind, turn, id, held) WHERE state = 'waiting';
-- Durations are read with the length of what was made, and for each mode.
DROP INDEX task_took;
CREATE INDEX task_took  ON task (engine, kind, mode, ended, started, seconds) WHERE status = 'SUCCEEDED' AND started > 0;
