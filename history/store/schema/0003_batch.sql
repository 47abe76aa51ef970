-- The tasks of a batch are a list of their own, and the first of them is one of it.
CREATE INDEX task_batch ON task (batch, id) WHERE batch > 0;
UPDATE task SET batch = id WHERE batch = 0 AND id IN (SELECT batch FROM task WHERE batch > 0);
