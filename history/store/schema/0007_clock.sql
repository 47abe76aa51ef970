-- When the last submission began, by the service's clock; 0 where that was not known.
ALTER TABLE task ADD COLUMN sent_there INTEGER NOT NULL DEFAULT 0;
