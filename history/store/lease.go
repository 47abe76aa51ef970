package store

import (
	"context"
	"time"

	"dancecard/history"
)

// Lease says which program watches and sends for this history; the others only follow.
type Lease struct {
	// Holder is the holder's name, as it gave it; Endpoint where it sends tasks.
	Holder string
	history.Endpoint
	// Role is the holder's; WantedBy is a program with a lower one that has asked for the lease lately.
	Role     Role
	WantedBy string
	// Mine tells that the asker holds it.
	Mine bool
	// Until is when the lease ends unless it is renewed.
	Until time.Time
}

// Leases lets one program at a time work through the queue.
type Leases struct{ *database }

const (
	// wantAgain is how long after it asked for the lease a program asks again, and wantLife how long
	// it is believed to want it.
	wantAgain, wantLife = 5 * time.Second, 10 * time.Second
	// handLife is how long who was handed the lease has time to notice.
	handLife = 5 * time.Second
)

// Hold takes the lease for a while when nobody holds it, or renews it for its holder, who calls this
// well before its life is over; before half of it is over nothing is written. From then on the lease names
// the program's endpoint and role. Otherwise it says who has it, and changes nothing but that a program asks
// a holder with a higher role to hand the lease over.
//
// The holder learns from [Lease.WantedBy] that it is asked, so one that is no [Worker] calls this every second. A lease
// that its holder let lapse is free; so is one that begins in the future, because then the clock was set back.
func (s *Leases) Hold(ctx context.Context, p Program, life time.Duration) (Lease, error) {
	now := truncate(s.now())
	rows, err := s.reader.QueryContext(ctx, readLease)
	held, err := scanRows(ctx, scanLease, rows, err)
	if err != nil {
		return Lease{}, wrapErr(s.path, err)
	}
	if len(held) > 0 && held[0].needsNoWrite(p, now, life) {
		return held[0].seenBy(p, now), nil
	}
	var lease Lease
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		lease, err = x.hold(ctx, p, life)
		return err
	})
	return lease, err
}

func (x *txn) hold(ctx context.Context, p Program, life time.Duration) (Lease, error) {
	rows, err := x.QueryContext(ctx, readLease)
	held, err := scanRows(ctx, scanLease, rows, err)
	if err != nil {
		return Lease{}, err
	}
	var l leaseRow
	switch {
	case len(held) > 0 && held[0].blocks(p.Name, x.now):
		if l = held[0]; !l.mayAsk(p, x.now) {
			return l.seenBy(p, x.now), nil
		}
		l.wantedBy, l.wanted = p.Name, x.now
	case len(held) > 0 && held[0].Holder == p.Name:
		l = held[0] // who wants it is remembered
		l.taken, l.Until, l.Endpoint, l.Role = x.now, truncate(x.now.Add(life)), p.Endpoint, p.Role
	default:
		l = leaseRow{Lease: Lease{Holder: p.Name, Endpoint: p.Endpoint, Role: p.Role, Until: truncate(x.now.Add(life))}, taken: x.now}
	}
	return l.seenBy(p, x.now), x.lease(ctx, l)
}

// lease writes the row.
func (x *txn) lease(ctx context.Context, l leaseRow) error {
	_, err := x.exec(ctx, `REPLACE INTO lease (one, `+leaseColumns+`) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)`,
		l.Holder, history.UnixMicro(l.taken), history.UnixMicro(l.Until), l.Host, l.Fingerprint, l.Role, l.wantedBy, history.UnixMicro(l.wanted))
	return err
}

// Worked reports whether a program works through the queue. It changes nothing.
func (s *Leases) Worked(ctx context.Context) (bool, error) {
	l, err := s.Current(ctx)
	return l.Holder != "" && l.Role == Worker, err
}

// Current gives the lease of a program that still runs; the zero Lease where none does. It changes nothing.
func (s *Leases) Current(ctx context.Context) (Lease, error) {
	rows, err := s.reader.QueryContext(ctx, readLease)
	held, err := scanRows(ctx, scanLease, rows, err)
	if err != nil || len(held) == 0 {
		return Lease{}, wrapErr(s.path, err)
	}
	l := held[0]
	if !l.blocks("", truncate(s.now())) || s.alive != nil && !s.alive(l.Holder) {
		return Lease{}, nil
	}
	return l.Lease, nil
}

// Release gives the lease up, when holder has it.
func (s *Leases) Release(ctx context.Context, holder string) error {
	return s.write(ctx, func(ctx context.Context, x *txn) error {
		_, err := x.exec(ctx, `DELETE FROM lease WHERE holder = ?`, holder)
		return err
	})
}

// HandOver gives the lease to the program that has asked for it, which finds out with its next Hold; where
// none has that is still there, it is free. Only its holder can, once nothing that it has begun is under
// way: who comes next takes what is being sent for interrupted.
func (s *Leases) HandOver(ctx context.Context, holder string) error {
	return s.write(ctx, func(ctx context.Context, x *txn) error {
		rows, err := x.QueryContext(ctx, readLease)
		held, err := scanRows(ctx, scanLease, rows, err)
		if err != nil || len(held) == 0 || held[0].Holder != holder {
			return err
		}
		to := held[0].asked(x.now)
		if to == "" || s.alive != nil && !s.alive(to) {
			_, err := x.exec(ctx, `DELETE FROM lease`)
			return err
		}
		return x.lease(ctx, leaseRow{Lease: Lease{Holder: to, Until: truncate(x.now.Add(handLife))}, taken: x.now})
	})
}

const (
	// The column of the role is named after what it held first: whether the lease is held for a moment only.
	leaseColumns = `holder, taken, until, host, fingerprint, brief, wanted_by, wanted`
	readLease    = `SELECT ` + leaseColumns + ` FROM lease`
)

// leaseRow is a lease as it is kept.
type leaseRow struct {
	Lease
	taken time.Time
	// wantedBy has asked for it, wanted is when it did so last.
	wantedBy string
	wanted   time.Time
}

func scanLease(scan func(...any) error) (l leaseRow, err error) {
	err = scan(&l.Holder, (*unixMicro)(&l.taken), (*unixMicro)(&l.Until), &l.Host, &l.Fingerprint, &l.Role, &l.wantedBy, (*unixMicro)(&l.wanted))
	return l, err
}

// seenBy is the lease as a program sees it.
func (l leaseRow) seenBy(p Program, now time.Time) Lease {
	l.Mine, l.WantedBy = l.Holder == p.Name, l.asked(now)
	return l.Lease
}

// needsNoWrite reports whether nothing is to be written for a program: that waits for the disk.
func (l leaseRow) needsNoWrite(p Program, now time.Time, life time.Duration) bool {
	return l.blocks(p.Name, now) && !l.mayAsk(p, now) || l.fresh(p, now, life)
}

// fresh reports whether the holder's own lease need not be renewed yet.
func (l leaseRow) fresh(p Program, now time.Time, life time.Duration) bool {
	same := l.Holder == p.Name && l.Endpoint == p.Endpoint && l.Role == p.Role
	return same && !now.Before(l.taken) && l.Until.Sub(now) > life/2
}

// asked is who wants the lease, by what is known now.
func (l leaseRow) asked(now time.Time) string {
	if age := now.Sub(l.wanted); age < 0 || age >= wantLife {
		return ""
	}
	return l.wantedBy
}

// mayAsk reports whether a program is to ask for the lease of another one, now. Who asked first comes first.
func (l leaseRow) mayAsk(p Program, now time.Time) bool {
	switch by := l.asked(now); {
	case p.Role >= l.Role || l.Holder == p.Name:
		return false
	case by == p.Name:
		return now.Sub(l.wanted) >= wantAgain
	default:
		return by == ""
	}
}

// blocks reports whether the lease keeps somebody else from taking it. Clocks that differ by less
// than the lease's life are no clock set back.
func (l leaseRow) blocks(other string, now time.Time) bool {
	life := l.Until.Sub(l.taken)
	return l.Holder != other && now.Before(l.Until) && now.Add(life).After(l.taken)
}
