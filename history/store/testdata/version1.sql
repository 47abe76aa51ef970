-- A history as version 1 left it. Later versions must go on reading it; never change it.

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

PRAGMA user_version = 1;

INSERT INTO task VALUES (1, '陈小姐 × waltz', 'https://p.example.com/chen.jpg', 'AACT.1.2-3.4', 'animate-anyone', 'animate-anyone-gen2', 1, '9:16', 1795161600000000, 1795161601000000, 'saved', 'SUCCEEDED', '0385dc79', 'r-0385dc79', 1795161601000000, 1795161601000000, 1795161601000000, 1795161601000000, 0, 'https://results.example.com/0385dc79.mp4?sig=canary', '0385dc79.mp4', 4194304, 0, 10.25, '', 0, '', '', '', 0, 'done', 11, '陈小姐 × WALTZ', 0);
INSERT INTO task VALUES (2, 'anna × tango', 'https://p.example.com/anna.png', 'AACT.5.6-7.8', 'animate-anyone', 'animate-anyone-gen2', 0, '', 1795161600000000, 1795161600000000, 'waiting', '', '', '', 0, 0, 0, 0, 0, '', '', 0, 0, 0, '', 0, '', '', '', 0, 'active', 10, 'ANNA × TANGO', 1);
INSERT INTO event VALUES (1, 1, 1795161600000000, 'created', '{}');
INSERT INTO event VALUES (1, 2, 1795161601000000, 'send-began', '{}');
INSERT INTO event VALUES (1, 3, 1795161601000000, 'accepted', '{"task_id":"0385dc79","request_id":"r-0385dc79","status":"PENDING"}');
INSERT INTO event VALUES (1, 4, 1795161601000000, 'reported', '{"status":"RUNNING"}');
INSERT INTO event VALUES (1, 5, 1795161601000000, 'reported', '{"status":"SUCCEEDED","seconds":10.25}');
INSERT INTO event VALUES (1, 6, 1795161601000000, 'saved', '{"file":"0385dc79.mp4","bytes":4194304}');
INSERT INTO event VALUES (2, 1, 1795161600000000, 'created', '{}');
INSERT INTO used VALUES ('picture', 'https://p.example.com/chen.jpg', 1);
INSERT INTO used VALUES ('template', 'AACT.1.2-3.4', 1);
INSERT INTO used VALUES ('picture', 'https://p.example.com/anna.png', 2);
INSERT INTO used VALUES ('template', 'AACT.5.6-7.8', 2);
INSERT INTO thumbnail VALUES (1, x'744c674fd5d66809257e37a84821c7e38edb5f5409145d0369589b5545948cf4', x'706e67');
INSERT INTO search (rowid, pairs) VALUES (1, 'd 0too0i6n 0i6n0hqo 0hqo 005z 002f001t 001t0024 0024002c 002c002i 002i 0020002c 002c002c 002c0028 0028002b 002b001m 001m001b 001b001b 001b0028 0028001a 001a001x 001x002g 002g001t 001t0025 00250028 00280024 0024001x 001x001a 001a001v 001v0027 00270025 0025001b 001b001v 001v0020 0020001x 001x0026 0026001a 001a0022 00220028 0028001z 001z 001t001t 001t001v 001v002c 002c001a 001a001d 001d001a 001a001e 001e0019 0019001f 001f001a 001a001g 001g 001c001f 001f001k 001k001h 001h001w 001w001v 001v001j 001j001l 001l 002a0019 0019001c 001c001f 001f001k 001k001h 001h001w 001w001v 001v001j 001j001l 001l 002b001t 001t002e 002e001x 001x001w 001w 002b002d 002d001v 001v001v 001v001x 001x001x 001x001w 001w001x 001x001w 001w 0too 0i6n 002f 001t 0024 002c 0020 0028 002b 001m 001b 001a 001x 002g 0025 001v 0027 0026 0022 001d 001e 0019 001f 001c 001k 001h 001j 002a 002e 002d');
INSERT INTO search (rowid, pairs) VALUES (2, 'a 001t0026 00260026 0026001t 001t 005z 002c001t 001t0026 0026001z 001z0027 0027 0020002c 002c002c 002c0028 0028002b 002b001m 001m001b 001b001b 001b0028 0028001a 001a001x 001x002g 002g001t 001t0025 00250028 00280024 0024001x 001x001a 001a001v 001v0027 00270025 0025001b 001b001t 001t0026 00260026 0026001t 001t001a 001a0028 00280026 0026001z 001z 001t001t 001t001v 001v002c 002c001a 001a001h 001h001a 001a001i 001i0019 0019001j 001j001a 001a001k 001k 002f001t 001t0021 0021002c 002c0021 00210026 0026001z 001z 0026 002c 0020 0028 002b 001m 001b 001a 001x 002g 0025 0024 001v 001h 001i 0019 001j 002f 0021');
