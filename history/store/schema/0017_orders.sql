-- What lists are ordered by, worked out from the others: picture and motion here, the title in the column name.
ALTER TABLE task ADD COLUMN picture_name TEXT NOT NULL DEFAULT '';
-- Of tasks up to the number in the table, name may be an older version's and picture_name empty. See name_key.go.
CREATE TABLE old_names (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    task INTEGER NOT NULL
);
INSERT INTO old_names SELECT 1, max(id) FROM task HAVING count(*) > 0;
-- The lists by picture, and the one by state with what is under way in the order of the queue.
CREATE INDEX task_all_by_picture   ON task (picture_name, id) WHERE urgency > 0;
CREATE INDEX task_group_by_picture ON task (heading, picture_name, id);
DROP INDEX task_urgency;
CREATE INDEX task_by_state         ON task (urgency, stage, seat, id) WHERE urgency > 0;
