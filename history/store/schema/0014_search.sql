-- What a filter looks into: a row for each listed task, folded for comparison. See search.go. The table search,
-- which this replaces, is not used any more; the next version drops it.
CREATE TABLE search_text (
    task INTEGER PRIMARY KEY REFERENCES task (id) ON DELETE CASCADE,
    text TEXT NOT NULL, -- title, picture, clip, error code, the service's status
    ids  TEXT NOT NULL  -- template, task id, request id
);
-- Tasks up to the number in the table reindex may have no row yet.
DELETE FROM reindex;
INSERT INTO reindex SELECT 1, max(id) FROM task HAVING count(*) > 0;
