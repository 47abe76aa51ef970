// Package store keeps tasks and their events in one SQLite file.
//
// Event and task are written in one transaction before anybody is told. Several programs share the file; the
// lease in it says which of them works.
package store
