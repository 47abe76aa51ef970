-- The tasks that make a motion: few, where thousands of videos may use it.
CREATE INDEX task_maker ON task (motion, id) WHERE kind = 'motion';
