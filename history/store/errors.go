package store

import (
	"database/sql"
	"errors"

	"dancecard/history"
	"dancecard/internal/disk"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// wrapErr is [history.WrapErr] for failures of the history file.
func wrapErr(path string, err error) error { return history.WrapErr(path, err, codeOf) }

// oddRow is a row that could be read but holds what was never written.
type oddRow struct{ error }

func codeOf(err error) history.Code {
	if _, odd := errors.AsType[oddRow](err); odd {
		return history.CodeDamaged
	}
	if e, ok := errors.AsType[*sqlite.Error](err); ok {
		return codeOfSQLite(e.Code())
	}
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return history.CodeNoTask
	case disk.IsFull(err):
		return history.CodeFull
	case disk.IsReadOnly(err):
		return history.CodeReadOnly
	}
	return history.CodeIO
}

// codeOfSQLite reads SQLite's extended result codes, whose low byte is the primary one.
func codeOfSQLite(code int) history.Code {
	switch {
	case code == sqlite3.SQLITE_CONSTRAINT_UNIQUE:
		return history.CodeTaken
	case code == sqlite3.SQLITE_CONSTRAINT_NOTNULL, code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
		return history.CodeDamaged // a row that every history has is missing, or a task whose row was just written
	case code == sqlite3.SQLITE_IOERR_SHMSIZE:
		return history.CodeFull // the index of the write-ahead log could not be given its room
	}
	switch code & 0xff {
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_ERROR:
		return history.CodeDamaged // the last says that the tables are not those that were made
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM:
		return history.CodeReadOnly
	case sqlite3.SQLITE_FULL:
		return history.CodeFull
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL:
		return history.CodeBusy
	}
	return history.CodeIO
}
