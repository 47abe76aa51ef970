-- Of tasks up to this number the text index holds the words as older versions wrote them; no row where
-- there are none. See search.go.
CREATE TABLE reindex (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    task INTEGER NOT NULL
);
INSERT INTO reindex SELECT 1, max(id) FROM task HAVING count(*) > 0;
