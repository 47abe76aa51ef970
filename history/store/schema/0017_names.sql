-- What lists are ordered by, worked out from the others: picture and motion here, the title in the column name.
ALTER TABLE task ADD COLUMN picture_name TEXT NOT NULL DEFAULT '';
