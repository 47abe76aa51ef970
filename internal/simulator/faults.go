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

// What can go wrong. The kinds up to Reset keep the request from being executed unless Fault.After is
// set; those from Truncate on change the answer of a request that was executed.
const (
	// Slow only waits for Fault.Delay, which every other kind does too.
	Slow FaultKind = ""
	// Refuse answers with Status (429), Code, Message and RetryAfter in the service's form, or an upload
	// in the storage's.
	Refuse FaultKind = "refuse"
	// Page answers with Status (502) and an HTML page, as a gateway does; Body replaces the page.
	Page FaultKind = "page"
	// Foreign answers with Status (200) and JSON of another form; Body replaces it.
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
	// StrangeStatus puts a status into the answer that no page lists; Body replaces it.
	StrangeStatus FaultKind = "strange status"
	// NoAddress says SUCCEEDED without an address, or without a template's id.
	NoAddress FaultKind = "no address"
	// Forget says UNKNOWN of a task that exists.
	Forget FaultKind = "forget"
	// CutBody announces the whole answer and breaks the connection in its middle.
	CutBody FaultKind = "cut body"
	// SlowBody sends the first half at once and the rest after Fault.Delay.
	SlowBody FaultKind = "slow body"
	// ShortBody sends the first half under a length that says so, like a file that was stored
	// incomplete.
	ShortBody FaultKind = "short body"
)

// More that can go wrong: what servers and storages were seen to do that no page documents. The request
// is always executed.
const (
	// Fail accepts a submission and lets its task fail at once, with Code and Message.
	Fail FaultKind = "fail"
	// HostileAddress puts Body in place of a result's address; "{address}" in it stands for the real one,
	// "{rest}" for what follows its "://".
	HostileAddress FaultKind = "hostile address"
	// Drip sends a single byte at a time, and Fault.Delay (5 s) passes before each.
	Drip FaultKind = "drip"
	// Zip sends the whole file encoded with gzip, whatever encoding and range were asked for.
	Zip FaultKind = "gzip"
	// LyingRange answers a request for a range with the file's beginning, labelled as that range.
	LyingRange FaultKind = "lying range"
	// OtherRange answers a request for a range with the file's beginning, and says so.
	OtherRange FaultKind = "other range"
	// WrongChecksum sends another checksum than the file's.
	WrongChecksum FaultKind = "wrong checksum"
	// Stray sends more bytes than Content-Length says.
	Stray FaultKind = "stray"
	// BodyOf204 answers 204 No Content, with a body.
	BodyOf204 FaultKind = "body of 204"
)

// Fault is a fault of the service that can be switched on. The zero value matches every request and
// changes nothing.
type Fault struct {
	// Kind and Match select the requests; empty and nil match all. Match must not change the request.
	Kind  Kind
	Match func(*http.Request) bool
	// Times is how often it applies; 0 means until it is removed.
	Times int
	// Once applies it to each path only once, such as the first download of each result.
	Once bool
	// Chance is the probability that it applies to a matching request; 0 means always.
	Chance float64
	Do     FaultKind
	// After lets the request be executed first: an accepted submission whose answer is lost, or a gateway
	// that gave up on a service that did not.
	After bool
	// Delay passes before the request is executed, or after that where After is set; with SlowBody it
	// passes in the middle of the answer.
	Delay         time.Duration
	Status        int
	Code, Message string
	RetryAfter    time.Duration // in whole seconds; 0 sends no header
	Body          string
	// Bare removes ETag, date and checksum, by which versions of a file are told apart.
	Bare bool
}

// injected is a fault that is switched on.
type injected struct {
	Fault
	left      int             // of Times
	usedPaths map[string]bool // where Once is set
}

// faults are the faults and quirks that are switched on.
type faults struct {
	mu       sync.Mutex
	injected []*injected   // in their order of injection
	quirks   map[quirk]int // how many named faults want each
	random   *rand.Rand    // for chances, apart from ids
}

// Inject switches a fault on. Of several that match a request, the one that was injected first
// applies. The function that it returns switches the fault off; to call it again does nothing.
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

// match finds the fault that applies to a request, mostly the zero one.
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

// use counts a use of a fault, if there is one left and chance allows it.
func (all *faults) use(i *injected, path string) bool {
	all.mu.Lock()
	defer all.mu.Unlock()
	if !slices.Contains(all.injected, i) || i.usedPaths[path] || i.Chance > 0 && all.random.Float64() >= i.Chance {
		return false
	}
	if i.Times > 0 {
		if i.left == 0 {
			return false
		}
		i.left--
	}
	if i.Once {
		if i.usedPaths == nil {
			i.usedPaths = map[string]bool{}
		}
		i.usedPaths[path] = true
	}
	return true
}

// postpone turns a refusal of a submission into a task that fails at once, under that quirk and where
// the documents have the code as HTTP 400.
func (all *faults) postpone(x *exchange, f Fault) Fault {
	submission := x.kind == KindSubmit || x.kind == KindTemplate
	if f.Do == Refuse && f.Status == http.StatusBadRequest && submission && all.has(lateRefusals) {
		f.Do = Fail
	}
	return f
}

// randomID draws an id that belongs to no task.
func (all *faults) randomID() string {
	all.mu.Lock()
	defer all.mu.Unlock()
	return uuid(all.random)
}

// executes reports whether the request is executed in spite of the fault.
func (f Fault) executes() bool {
	switch f.Do {
	case Refuse, Page, Foreign, Empty, Huge, Reset:
		return f.After
	}
	return true
}

// delays are the waits before and after the request is executed.
func (f Fault) delays() (before, after time.Duration) {
	switch {
	case f.Do == SlowBody, f.Do == Drip:
		return 0, 0
	case f.After:
		return 0, f.Delay
	}
	return f.Delay, 0
}

// sleep waits; it returns false when the client left meanwhile.
func sleep(ctx context.Context, d time.Duration) bool {
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
