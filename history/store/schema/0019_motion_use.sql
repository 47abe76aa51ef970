-- What became of a motion, from indexes alone: how often it was used and when last, and when a video of it last
-- succeeded. Thousands of videos may use one.
DROP INDEX task_motion;
DROP INDEX task_maker;
CREATE INDEX task_motion  ON task (motion, kind, created) WHERE motion > 0;
CREATE INDEX task_success ON task (motion, ended) WHERE motion > 0 AND kind = '' AND seconds > 0;
-- The videos that wait for a motion.
CREATE INDEX task_awaits  ON task (motion, engine, held) WHERE motion > 0 AND live = 1 AND kind = '' AND template = '';
-- search_text has replaced it since version 14.
DROP TABLE search;
