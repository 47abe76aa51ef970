-- What a task's picture holds, as motion.hash does for clips: to find tasks with the same inputs.
ALTER TABLE task ADD COLUMN picture_hash TEXT NOT NULL DEFAULT '';
CREATE INDEX task_picture ON task (picture_hash, created) WHERE picture_hash <> '';

-- What scripts asked for under a name, so that the same request twice makes one set of tasks.
CREATE TABLE request (
    name    TEXT    NOT NULL PRIMARY KEY,
    inputs  TEXT    NOT NULL, -- a digest of what was asked for
    first   INTEGER NOT NULL, -- the first and the last task
    last    INTEGER NOT NULL,
    created INTEGER NOT NULL
) WITHOUT ROWID;
