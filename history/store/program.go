package store

import (
	"context"

	"dancecard/history"
)

// Program is one that works with the history.
type Program struct {
	// Name is one that no other program has, as [Options.Alive] knows it.
	Name string
	history.Endpoint
	// Script tells that no person watches it. It creates nothing that the lease's holder would not send.
	Script bool
	// Role is what it does with the lease.
	Role Role
}

// Role is what a program does with the lease. Its holder hands it over to a program with a lower role.
type Role int

// The roles.
const (
	Worker    Role = iota // works through the queue
	Submitter             // submits tasks of its own, then watches
	Watcher               // submits nothing
)

// MayCreate tells before anything is created whether [Store.CreateFor] would refuse it: the error is
// [history.CodeOtherHost] or [history.CodeOtherKey] while a program with another host, or for a script with another
// key, holds the lease.
func (s *Store) MayCreate(ctx context.Context, p Program) error {
	rows, err := s.reader.QueryContext(ctx, readLease)
	held, err := scanRows(ctx, scanLease, rows, err)
	if err == nil {
		err = s.turnedAway(held, p)
	}
	return wrapErr(s.path, err)
}

// turnedAway is why a program must not create tasks beside the lease's holder.
func (d *database) turnedAway(held []leaseRow, p Program) error {
	if len(held) == 0 || !held[0].blocks(p.Name, truncate(d.now())) || d.alive != nil && !d.alive(held[0].Holder) {
		return nil
	}
	switch l := held[0]; {
	case !history.Fits(l.Host, p.Host):
		return &history.Error{Code: history.CodeOtherHost, Path: d.path}
	case p.Script && !history.Fits(l.Fingerprint, p.Fingerprint):
		return &history.Error{Code: history.CodeOtherKey, Path: d.path}
	}
	return nil
}

// Adopt has all live tasks of a host go on with the key of this endpoint, and gives those that were
// created for another one. It is for a person who gives the program a new key; only the person
// knows whether both keys belong to one account.
func (s *Store) Adopt(ctx context.Context, e history.Endpoint) ([]history.Task, error) {
	if e.Fingerprint == "" {
		return nil, nil
	}
	return s.applyWhere(ctx, history.KeyChanged{Fingerprint: e.Fingerprint},
		`WHERE live = 1 AND host IN ('', ?1) AND fingerprint NOT IN ('', ?2) ORDER BY id`, e.Host, e.Fingerprint)
}
