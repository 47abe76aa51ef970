package history

import (
	"database/sql"
	"errors"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// wrapErr is [WrapErr] for failures of the history file.
func wrapErr(path string, err error) error { return WrapErr(path, err, codeOf) }

// oddRow is a row that could be read but holds what was never written.
type oddRow struct{ error }

func codeOf(err error) Code {
	if _, odd := errors.AsType[oddRow](err); odd {
		return CodeDamaged
	}
	if e, ok := errors.AsType[*sqlite.Error](err); ok {
		return codeOfSQLite(e.Code())
	}
	if errors.Is(err, sql.ErrNoRows) {
		return CodeNoTask
	}
	return FileCode(err)
}

// codeOfSQLite reads SQLite's extended result codes, whose low byte is the primary one.
func codeOfSQLite(code int) Code {
	switch {
	case code == sqlite3.SQLITE_CONSTRAINT_UNIQUE:
		return CodeTaken
	case code == sqlite3.SQLITE_IOERR_SHMSIZE:
		return CodeFull // the index of the write-ahead log could not be given its room
	}
	switch code & 0xff {
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_ERROR:
		return CodeDamaged // the last says that the tables are not those that were made
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM:
		return CodeReadOnly
	case sqlite3.SQLITE_FULL:
		return CodeFull
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL:
		return CodeBusy
	}
	return CodeIO
}
