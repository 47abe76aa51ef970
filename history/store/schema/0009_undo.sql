-- What the person changed last and can undo, by any program and across restarts.
CREATE TABLE undo (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    at     INTEGER NOT NULL,
    kind   TEXT    NOT NULL,
    body   TEXT    NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 -- 1 once it was undone and can be done again
);
