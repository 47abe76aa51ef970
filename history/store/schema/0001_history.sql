-- Times are microseconds since 1970 UTC; 0 stands for no time at all.

CREATE TABLE task (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT, -- a number is never given twice
    title              TEXT    NOT NULL DEFAULT '',
    picture            TEXT    NOT NULL DEFAULT '',
    template           TEXT    NOT NULL DEFAULT '',
    engine             TEXT    NOT NULL DEFAULT '',
    model              TEXT    NOT NULL DEFAULT '',
    picture_background INTEGER NOT NULL DEFAULT 0,
    ratio              TEXT    NOT NULL DEFAULT '',
    created            INTEGER NOT NULL DEFAULT 0,
    updated            INTEGER NOT NULL DEFAULT 0,
    state              TEXT    NOT NULL DEFAULT '',
    status             TEXT    NOT NULL DEFAULT '',
    remote_id          TEXT    NOT NULL DEFAULT '',
    request_id         TEXT    NOT NULL DEFAULT '',
    sent               INTEGER NOT NULL DEFAULT 0,
    accepted           INTEGER NOT NULL DEFAULT 0,
    started            INTEGER NOT NULL DEFAULT 0,
    ended              INTEGER NOT NULL DEFAULT 0,
    unknowns           INTEGER NOT NULL DEFAULT 0,
    video              TEXT    NOT NULL DEFAULT '',
    file               TEXT    NOT NULL DEFAULT '',
    bytes              INTEGER NOT NULL DEFAULT 0,
    tries              INTEGER NOT NULL DEFAULT 0,
    seconds            REAL    NOT NULL DEFAULT 0,
    problem_op         TEXT    NOT NULL DEFAULT '',
    problem_http       INTEGER NOT NULL DEFAULT 0,
    problem_code       TEXT    NOT NULL DEFAULT '',
    problem_message    TEXT    NOT NULL DEFAULT '',
    problem_request_id TEXT    NOT NULL DEFAULT '',
    removed            INTEGER NOT NULL DEFAULT 0,

    -- What follows is worked out from the above, so that indexes can serve every list.
    heading            TEXT    NOT NULL DEFAULT '', -- the group; empty for a task that is off the list
    urgency            INTEGER NOT NULL DEFAULT 0,  -- 1 needs attention most; 0 is off the list
    name               TEXT    NOT NULL DEFAULT '', -- what the list is ordered by
    live               INTEGER NOT NULL DEFAULT 0   -- 1 while the state is not final
);

-- The lists, of all tasks and of a group, in each order.
CREATE INDEX task_all          ON task (id) WHERE urgency > 0;
CREATE INDEX task_group        ON task (heading, id);
CREATE INDEX task_urgency      ON task (urgency, id DESC) WHERE urgency > 0;
CREATE INDEX task_all_by_name  ON task (name, id) WHERE urgency > 0;
CREATE INDEX task_name         ON task (heading, name, id);
-- What the program asks when it starts and while it runs.
CREATE UNIQUE INDEX task_remote ON task (remote_id) WHERE remote_id <> '';
CREATE INDEX task_live    ON task (id) WHERE live = 1;
CREATE INDEX task_link    ON task (ended) WHERE video <> '';
CREATE INDEX task_removed ON task (removed) WHERE removed > 0;
CREATE INDEX task_spent   ON task (ended, engine, seconds) WHERE seconds > 0;
CREATE INDEX task_length  ON task (template, id, seconds) WHERE seconds > 0;
CREATE INDEX task_took    ON task (engine, ended, started) WHERE status = 'SUCCEEDED' AND started > 0;

-- What stays of a task that was deleted: that the service's task was ours, and what it cost.
CREATE TABLE deleted (
    task      INTEGER PRIMARY KEY,
    remote_id TEXT    NOT NULL,
    engine    TEXT    NOT NULL,
    ended     INTEGER NOT NULL,
    seconds   REAL    NOT NULL
);
CREATE INDEX deleted_remote ON deleted (remote_id);
CREATE INDEX deleted_spent  ON deleted (ended, engine, seconds) WHERE seconds > 0;

CREATE TABLE event (
    task INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    seq  INTEGER NOT NULL,
    at   INTEGER NOT NULL,
    kind TEXT    NOT NULL,
    body TEXT    NOT NULL, -- JSON
    PRIMARY KEY (task, seq)
) WITHOUT ROWID;

-- How many tasks each group lists, and how often any task has changed.
CREATE TABLE tally (
    name TEXT    NOT NULL PRIMARY KEY,
    n    INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO tally VALUES ('active', 0), ('done', 0), ('problems', 0), ('revision', 0);

CREATE TRIGGER task_came AFTER INSERT ON task BEGIN
    UPDATE tally SET n = n + 1 WHERE name IN (new.heading, 'revision');
END;
CREATE TRIGGER task_went AFTER DELETE ON task BEGIN
    INSERT INTO deleted SELECT old.id, old.remote_id, old.engine, old.ended, old.seconds WHERE old.remote_id <> '';
    UPDATE tally SET n = n - 1 WHERE name = old.heading;
    UPDATE tally SET n = n + 1 WHERE name = 'revision';
END;
CREATE TRIGGER task_changed AFTER UPDATE ON task BEGIN
    UPDATE tally SET n = n + (name = new.heading) - (name = old.heading) + (name = 'revision')
    WHERE name IN (new.heading, old.heading, 'revision');
END;

-- Every listed task's words, cut into overlapping pairs of code points; see search.go.
CREATE VIRTUAL TABLE search USING fts5(pairs, content = '', contentless_delete = 1, tokenize = 'ascii');

-- The pictures and templates that were used, each with the last task that used it.
CREATE TABLE used (
    field TEXT    NOT NULL,
    value TEXT    NOT NULL,
    task  INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    PRIMARY KEY (field, value)
) WITHOUT ROWID;
CREATE INDEX used_last ON used (field, task);
CREATE INDEX used_task ON used (task);

CREATE TABLE thumbnail (
    id  INTEGER PRIMARY KEY,
    key BLOB NOT NULL UNIQUE, -- SHA-256 of the picture's address
    png BLOB NOT NULL
);

-- Who watches and sends: one row, or none.
CREATE TABLE lease (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    holder TEXT    NOT NULL,
    taken  INTEGER NOT NULL,
    until  INTEGER NOT NULL
);

PRAGMA application_id = 1684106851; -- "danc"
