package simulator

import (
	"context"
	"math/rand/v2"
	"net/http"
	"slices"
	"sync"
	"time"
)

// FaultKind is what goes wrong.
type FaultKind string

// What can go wrong. The ones up to Reset keep the request from being carried out unless
// Fault.After is set; Truncate and all below Reset carry it out, since they spoil its answer.
// Those of results and raw answers are in hostile.go.
const (
	// Slow only waits for Fault.Delay, which every other kind does too.
	Slow FaultKind = ""
	// Refuse answers with Status (429), Code and Message in the service's shape, or the storage's
	// where an upload is met, and RetryAfter.
	Refuse FaultKind = "refuse"
	// Page answers with Status (502) and an HTML page, as a gateway does; Body replaces the page.
	Page FaultKind = "page"
	// Foreign answers with Status (200) and JSON of another shape; Body replaces it.
	Foreign FaultKind = "foreign"
	// Empty answers with Status (200) and no body.
	Empty FaultKind = "empty"
	// Huge answers with Status (200) and 10 MB of JSON.
	Huge FaultKind = "huge"
	// Reset breaks the connection without an answer.
	Reset FaultKind = "reset"
	// Truncate answers with the first half of the JSON, as if it were all.
	Truncate FaultKind = "truncate"
	// WrongTask puts another task's id into the answer.
	WrongTask FaultKind = "wrong task"
	// StrangeStatus puts a word into the answer that no page lists; Body replaces it.
	StrangeStatus FaultKind = "strange status"
	// NoAddress says SUCCEEDED without an address, or without a template's id.
	NoAddress FaultKind = "no address"
	// Forget says UNKNOWN of a task that is there.
	Forget FaultKind = "forget"
	// CutBody announces the whole answer and breaks the connection in its middle.
	CutBody FaultKind = "cut body"
	// SlowBody sends the first half at once and the rest after Fault.Delay, which passes nowhere else.
	SlowBody FaultKind = "slow body"
	// ShortBody sends the first half under a length that says so, like a file that was stored
	// incomplete.
	ShortBody FaultKind = "short body"
)

// Fault is a switchable fault of the service. The zero value chooses every request and does
// nothing to it.
type Fault struct {
	// Kind and Match choose the requests; empty and nil mean every one. Match must not change the
	// request.
	Kind  Kind
	Match func(*http.Request) bool
	// Times is how often it strikes; 0 means until it is removed.
	Times int
	// Once lets it strike each path only once, such as the first download of each result.
	Once bool
	// Chance is how likely it strikes a chosen request, decided by Options.Seed; 0 means always.
	Chance float64
	Do     FaultKind
	// After lets the request be carried out first: an accepted submission whose answer is lost,
	// or a gateway that gave up on a service that did not.
	After bool
	// Delay passes before the request is carried out, or after that where After is set; with
	// SlowBody it passes in the middle of the answer.
	Delay         time.Duration
	Status        int
	Code, Message string
	RetryAfter    time.Duration // in whole seconds; 0 sends no header
	Body          string
	// Bare takes everything out of the answer by which a file is told from another version of it.
	Bare bool
}

// injected is a fault with what is left of it.
type injected struct {
	Fault
	left int
	met  map[string]bool // the paths that were struck, where Once is set
}

// faults are the faults and quirks that are switched on, with the dice that decide on chances.
type faults struct {
	mu       sync.Mutex
	injected []*injected // in the order in which they came
	quirks   map[quirk]int
	dice     *rand.Rand
}

// Inject switches a fault on. Of several that choose a request, the one that was injected first
// strikes. The function that it returns switches the fault off; to call it again does nothing.
func (s *Server) Inject(f Fault) (remove func()) { return s.faults.inject(f) }

func (all *faults) inject(f Fault) (remove func()) {
	i := &injected{Fault: f, left: f.Times}
	all.mu.Lock()
	defer all.mu.Unlock()
	all.injected = append(all.injected, i)
	return func() {
		all.mu.Lock()
		defer all.mu.Unlock()
		all.injected = slices.DeleteFunc(all.injected, func(o *injected) bool { return o == i })
	}
}

// match finds the fault that this request meets; mostly the zero one, which does nothing.
func (all *faults) match(x *exchange) Fault {
	all.mu.Lock()
	candidates := slices.Clone(all.injected)
	all.mu.Unlock()
	for _, i := range candidates {
		if i.Kind != "" && i.Kind != x.kind || i.Match != nil && !i.Match(x.r) {
			continue
		}
		if all.use(i, x.r.URL.Path) {
			return all.postpone(x, i.Fault)
		}
	}
	return Fault{}
}

// use takes one of the times that a fault strikes, if there is one left and the dice are for it.
func (all *faults) use(i *injected, path string) bool {
	all.mu.Lock()
	defer all.mu.Unlock()
	if !slices.Contains(all.injected, i) || i.met[path] || i.Chance > 0 && all.dice.Float64() >= i.Chance {
		return false
	}
	if i.Times > 0 {
		if i.left == 0 {
			return false
		}
		i.left--
	}
	if i.Once {
		if i.met == nil {
			i.met = map[string]bool{}
		}
		i.met[path] = true
	}
	return true
}

// randomID draws an id that belongs to no task.
func (all *faults) randomID() string {
	all.mu.Lock()
	defer all.mu.Unlock()
	return uuid(all.dice)
}

// carriesOut says whether the request is carried out although the fault strikes.
func (f Fault) carriesOut() bool {
	switch f.Do {
	case Refuse, Page, Foreign, Empty, Huge, Reset:
		return f.After
	}
	return true
}

// waits is how long it takes before the request is carried out, and after that.
func (f Fault) waits() (before, after time.Duration) {
	switch {
	case f.Do == SlowBody, f.Do == Drip:
		return 0, 0
	case f.After:
		return 0, f.Delay
	}
	return f.Delay, 0
}

// wait lets time pass; false when the client left meanwhile.
func wait(ctx context.Context, d time.Duration) bool {
	if d <= 0 {
		return true
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}
