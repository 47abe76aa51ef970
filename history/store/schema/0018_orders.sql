-- The lists by picture, and the one by state with what is under way in the order of the queue.
CREATE INDEX task_all_by_picture   ON task (picture_name, id) WHERE urgency > 0;
CREATE INDEX task_group_by_picture ON task (heading, picture_name, id);
DROP INDEX task_urgency;
CREATE INDEX task_by_state         ON task (urgency, stage, seat, id) WHERE urgency > 0;
