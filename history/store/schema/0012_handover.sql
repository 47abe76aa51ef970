-- A lease may be held for a moment only; then a program that works through the queue asks for it.
ALTER TABLE lease ADD COLUMN brief     INTEGER NOT NULL DEFAULT 0;
ALTER TABLE lease ADD COLUMN wanted_by TEXT    NOT NULL DEFAULT '';
ALTER TABLE lease ADD COLUMN wanted    INTEGER NOT NULL DEFAULT 0; -- when that was asked for last
