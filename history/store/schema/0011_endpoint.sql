-- For which host and key a task was created, and those of the program that holds the lease; empty for any.
ALTER TABLE task  ADD COLUMN host        TEXT NOT NULL DEFAULT '';
ALTER TABLE task  ADD COLUMN fingerprint TEXT NOT NULL DEFAULT '';
ALTER TABLE lease ADD COLUMN host        TEXT NOT NULL DEFAULT '';
ALTER TABLE lease ADD COLUMN fingerprint TEXT NOT NULL DEFAULT '';
