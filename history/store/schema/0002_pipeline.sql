-- Clips, motions and what comes before a submission. Times and prices as before: microseconds, CNY.

ALTER TABLE task ADD COLUMN kind      TEXT    NOT NULL DEFAULT ''; -- 'motion' for what makes a motion of a clip
ALTER TABLE task ADD COLUMN clip      TEXT    NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN clip_hash TEXT    NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN mode      TEXT    NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN watermark INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN detect    INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN price     REAL    NOT NULL DEFAULT 0;  -- of a second, when it was asked for
ALTER TABLE task ADD COLUMN motion    INTEGER NOT NULL DEFAULT 0;  -- of the library; 0 for none
ALTER TABLE task ADD COLUMN batch     INTEGER NOT NULL DEFAULT 0;  -- the first task of those asked for together
ALTER TABLE task ADD COLUMN prepared  INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deleted ADD COLUMN price  REAL    NOT NULL DEFAULT 0;

DROP TRIGGER task_went;
DROP TRIGGER task_changed;
-- The only price that the version before this one knew.
UPDATE task    SET price = 0.08 WHERE engine = 'animate-anyone';
UPDATE deleted SET price = 0.08 WHERE engine = 'animate-anyone';
CREATE TRIGGER task_went AFTER DELETE ON task BEGIN
    INSERT INTO deleted SELECT old.id, old.remote_id, old.engine, old.ended, old.seconds, old.price WHERE old.remote_id <> '';
    UPDATE tally SET n = n - 1 WHERE name = old.heading;
    UPDATE tally SET n = n + 1 WHERE name = 'revision';
END;
CREATE TRIGGER task_changed AFTER UPDATE ON task BEGIN
    UPDATE tally SET n = n + (name = new.heading) - (name = old.heading) + (name = 'revision')
    WHERE name IN (new.heading, old.heading, 'revision');
END;

DROP INDEX task_spent;
DROP INDEX deleted_spent;
DROP INDEX task_took;
CREATE INDEX task_spent    ON task    (ended, price, seconds) WHERE seconds > 0;
CREATE INDEX deleted_spent ON deleted (ended, price, seconds) WHERE seconds > 0;
CREATE INDEX task_took     ON task    (engine, kind, ended, started) WHERE status = 'SUCCEEDED' AND started > 0;
CREATE INDEX task_motion   ON task    (motion, id) WHERE motion > 0;

-- The library of motions.
CREATE TABLE motion (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT    NOT NULL DEFAULT '',
    note        TEXT    NOT NULL DEFAULT '',
    clip        TEXT    NOT NULL DEFAULT '', -- a path or an address; empty where only the template is known
    hash        TEXT    NOT NULL DEFAULT '', -- of the clip's content, or of its address
    template    TEXT    NOT NULL DEFAULT '',
    model       TEXT    NOT NULL DEFAULT '', -- that made the template
    fingerprint TEXT    NOT NULL DEFAULT '', -- of the key that made it
    seconds     REAL    NOT NULL DEFAULT 0,
    price       REAL    NOT NULL DEFAULT 0,  -- what a second of it cost to make
    created     INTEGER NOT NULL DEFAULT 0,
    made        INTEGER NOT NULL DEFAULT 0,
    refused     INTEGER NOT NULL DEFAULT 0,  -- when the service last refused the template
    removed     INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX motion_hash     ON motion (hash)     WHERE hash <> ''     AND removed = 0;
CREATE UNIQUE INDEX motion_template ON motion (template) WHERE template <> '' AND removed = 0;

-- Files in the service's temporary storage. Each belongs to a model and to a key's account.
CREATE TABLE upload (
    hash        TEXT    NOT NULL,
    model       TEXT    NOT NULL,
    fingerprint TEXT    NOT NULL,
    address     TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    PRIMARY KEY (hash, model, fingerprint)
) WITHOUT ROWID;

-- What local files hold, so that a large one is not read again as long as it stays the same.
CREATE TABLE file (
    path  TEXT    NOT NULL PRIMARY KEY,
    size  INTEGER NOT NULL,
    mtime INTEGER NOT NULL, -- in nanoseconds
    hash  TEXT    NOT NULL
) WITHOUT ROWID;

-- The service's verdicts on pictures. One that was asked for and never came has no answer.
CREATE TABLE verdict (
    hash       TEXT    NOT NULL,
    model      TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    answered   INTEGER NOT NULL DEFAULT 0,
    pass       INTEGER NOT NULL DEFAULT 0,
    body       TEXT    NOT NULL DEFAULT '',
    reason     TEXT    NOT NULL DEFAULT '',
    code       TEXT    NOT NULL DEFAULT '',
    request_id TEXT    NOT NULL DEFAULT '',
    price      REAL    NOT NULL DEFAULT 0,
    PRIMARY KEY (hash, model)
) WITHOUT ROWID;
CREATE INDEX verdict_spent ON verdict (at, price) WHERE answered = 1;

-- What tells this history from others.
CREATE TABLE salt (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    salt BLOB    NOT NULL
);
INSERT INTO salt VALUES (1, randomblob(32));
