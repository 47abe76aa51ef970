package history

import "context"

// Endpoint is where tasks go: a service and an account there. What is empty is not known, and fits any.
type Endpoint struct {
	// Host is the service's base URL as [client.ParseBaseURL] gives it.
	Host string `json:"host,omitempty"`
	// Fingerprint tells the API key from others, without telling it.
	Fingerprint string `json:"fingerprint,omitempty"`
}

// Reaches reports whether a task is at this host, or goes there.
func (e Endpoint) Reaches(t Task) bool { return Fits(e.Host, t.Endpoint.Host) }

// Sends reports whether a task may be sent from here: to this host, with this key.
func (e Endpoint) Sends(t Task) bool {
	return e.Reaches(t) && Fits(e.Fingerprint, t.Endpoint.Fingerprint)
}

// WorksOn reports whether a program with this endpoint does anything for a task. Until the service's
// answer to the submission is known that takes the same key: another account's list does not hold
// the task. From then on the host is enough.
func (e Endpoint) WorksOn(t Task) bool {
	switch t.State {
	case Waiting, Sending, Unsure:
		return e.Sends(t)
	}
	return e.Reaches(t)
}

// Fits reports whether two values are the same, or one is not known.
func Fits(a, b string) bool { return a == "" || b == "" || a == b }

// KeyChanged says that a live task goes on with another key: the person has given the program a new one.
type KeyChanged struct {
	Fingerprint string `json:"fingerprint"`
}

// Kind gives "key-changed".
func (KeyChanged) Kind() string { return "key-changed" }

// Program is one that works with the history.
type Program struct {
	// Name is one that no other program has, as [Options.Alive] knows it.
	Name string
	Endpoint
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
// [CodeOtherHost] or [CodeOtherKey] while a program with another host, or for a script with another
// key, holds the lease.
func (s *Store) MayCreate(ctx context.Context, p Program) error {
	rows, err := s.reader.QueryContext(ctx, readLease)
	held, err := all(ctx, scanLease, rows, err)
	if err == nil {
		err = s.turnedAway(held, p)
	}
	return wrapErr(s.path, err)
}

// turnedAway is why a program must not create tasks beside the lease's holder.
func (s *Store) turnedAway(held []leaseRow, p Program) error {
	if len(held) == 0 || !held[0].keeps(p.Name, kept(s.now())) || s.alive != nil && !s.alive(held[0].Holder) {
		return nil
	}
	switch l := held[0]; {
	case !Fits(l.Host, p.Host):
		return &Error{Code: CodeOtherHost, Path: s.path}
	case p.Script && !Fits(l.Fingerprint, p.Fingerprint):
		return &Error{Code: CodeOtherKey, Path: s.path}
	}
	return nil
}

// Adopt has all live tasks of a host go on with the key of this endpoint, and gives those that were
// created for another one. It is for a person who gives the program a new key; whether both keys are
// of one account, nobody else knows.
func (s *Store) Adopt(ctx context.Context, e Endpoint) ([]Task, error) {
	if e.Fingerprint == "" {
		return nil, nil
	}
	return s.applyWhere(ctx, KeyChanged{Fingerprint: e.Fingerprint},
		`WHERE live = 1 AND host IN ('', ?1) AND fingerprint NOT IN ('', ?2) ORDER BY id`, e.Host, e.Fingerprint)
}
