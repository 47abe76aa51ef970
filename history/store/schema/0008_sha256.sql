-- What a saved video holds: its SHA-256 in hexadecimal digits, empty where that is not known.
ALTER TABLE task ADD COLUMN sha256 TEXT NOT NULL DEFAULT '';
