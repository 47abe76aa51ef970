-- How many stars the user gave the video, from 1 to 5; 0 is no rating.
ALTER TABLE task ADD COLUMN rating INTEGER NOT NULL DEFAULT 0;
CREATE INDEX task_all_by_rating   ON task (rating, id) WHERE urgency > 0;
CREATE INDEX task_group_by_rating ON task (heading, rating, id);
