package history

import (
	"context"
	"time"
)

// Lease says which program watches and sends for this history; the others only follow.
type Lease struct {
	// Holder is the holder's name, as it gave it; Endpoint where it sends tasks.
	Holder string
	Endpoint
	// Mine tells that the asker holds it.
	Mine bool
	// Until is when the lease ends unless it is renewed.
	Until time.Time
}

// Lease takes the lease for a while when nobody holds it, or renews it for its holder, who calls
// this well before its life is over; before half of it is over nothing is written. Otherwise it says who has it and changes nothing. holder must
// be a name that no other program has. A lease that its holder let lapse is free; so is one that
// begins in the future, because then the clock was set back.
func (s *Store) Lease(ctx context.Context, holder string, life time.Duration) (Lease, error) {
	return s.Hold(ctx, Program{Name: holder}, life)
}

// Hold is Lease for a program, whose endpoint the lease names from then on.
func (s *Store) Hold(ctx context.Context, p Program, life time.Duration) (Lease, error) {
	now := kept(s.now())
	rows, err := s.reader.QueryContext(ctx, readLease)
	held, err := all(ctx, scanLease, rows, err)
	if err != nil {
		return Lease{}, fault(s.path, err)
	}
	if len(held) > 0 && held[0].keeps(p.Name, now) {
		return held[0].Lease, nil
	}
	if len(held) > 0 && held[0].fresh(p, now, life) {
		return Lease{Holder: p.Name, Endpoint: p.Endpoint, Mine: true, Until: held[0].Until}, nil
	}
	var lease Lease
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		rows, err := x.QueryContext(ctx, readLease)
		held, err := all(ctx, scanLease, rows, err)
		if err != nil {
			return err
		}
		if len(held) > 0 && held[0].keeps(p.Name, x.now) {
			lease = held[0].Lease
			return nil
		}
		lease = Lease{Holder: p.Name, Endpoint: p.Endpoint, Mine: true, Until: kept(x.now.Add(life))}
		_, err = x.exec(ctx, `REPLACE INTO lease (one, holder, taken, until, host, fingerprint) VALUES (1, ?, ?, ?, ?, ?)`,
			p.Name, micros(x.now), micros(lease.Until), p.Host, p.Fingerprint)
		return err
	})
	return lease, err
}

// Release gives the lease up, when holder has it.
func (s *Store) Release(ctx context.Context, holder string) error {
	return s.write(ctx, func(ctx context.Context, x *txn) error {
		_, err := x.exec(ctx, `DELETE FROM lease WHERE holder = ?`, holder)
		return err
	})
}

const (
	leaseColumns = `holder, taken, until, host, fingerprint`
	readLease    = `SELECT ` + leaseColumns + ` FROM lease`
)

// leaseRow is a lease as it is kept.
type leaseRow struct {
	Lease
	taken time.Time
}

func scanLease(scan func(...any) error) (l leaseRow, err error) {
	err = scan(&l.Holder, (*moment)(&l.taken), (*moment)(&l.Until), &l.Host, &l.Fingerprint)
	return l, err
}

// fresh reports whether the holder's own lease need not be renewed yet: that waits for the disk.
func (l leaseRow) fresh(p Program, now time.Time, life time.Duration) bool {
	return l.Holder == p.Name && l.Endpoint == p.Endpoint && !now.Before(l.taken) && l.Until.Sub(now) > life/2
}

// keeps reports whether the lease keeps somebody else from taking it. Clocks that differ by less
// than the lease's life are no clock set back.
func (l leaseRow) keeps(other string, now time.Time) bool {
	life := l.Until.Sub(l.taken)
	return l.Holder != other && now.Before(l.Until) && now.Add(life).After(l.taken)
}
