package simulator

import (
	"math/rand/v2"
	"net/http"
	"slices"
	"sync"
	"time"
)

// Options says what kind of service a Server is. Only Now is required.
type Options struct {
	// Now is the clock of the service.
	Now func() time.Time
	// Speed is how many times faster than the real service tasks are worked on, time out and are
	// forgotten, and uploads are deleted; 0 means 1. Rate limits, the time for a download and the
	// lifetime of an upload policy stay real.
	Speed float64
	// Keys are the accepted API keys, each with an account of its own. Without any, every key
	// that is not empty is accepted for one common account.
	Keys []string
	// Models are the model ids that exist, each with its own queue; empty means DefaultModels.
	// What a name other than those does, such as an own deployment's, follows from its form:
	// animate-anyone-detect-xxx detects, animate-anyone-xxx makes videos, and so on.
	Models []string
	// Retired takes the three shared models of AnimateAnyone offline from the start, as
	// Server.Retire does.
	Retired Retirement
	// Seed decides all ids, how long each task takes and the chances of faults: the same requests under
	// the same seed and clock get the same answers. A service that is restarted beside a client with a
	// history needs another seed, or its ids repeat.
	Seed uint64
	// Public is the base of the addresses that are handed out, such as "http://127.0.0.1:1234".
	// When empty, it is what the asking request called this server.
	Public string
	// Storage is the address that uploads go to, such as "http://storage.invalid": a request for
	// that host and path is one to the storage. When empty, it is the path /storage of Public.
	Storage string
	// PageSize is how many tasks a page of the list holds at most, whatever is asked for; 0 means 100.
	PageSize int
	// PolicyLife is how long an upload policy holds, in whole seconds; 0 means the 300 seconds of
	// the page's sample.
	PolicyLife time.Duration
	// PolicyStrings writes the numbers of an upload policy as strings: the page's table says so,
	// its sample says otherwise.
	PolicyStrings bool
	// Fetch downloads pictures and clips; nil means a client that uses the environment's proxy.
	// Either way a picture gets 10 seconds and a clip 60.
	Fetch *http.Client
	// LateChecks lets a task fail for its picture or clip where otherwise the submission is
	// refused. The reference lists the errors without saying which of the two happens.
	LateChecks bool
	// VerdictErrors lets detection answer that a picture did not pass with HTTP 400 InvalidFile.*,
	// as a sister of the model was seen to, instead of a verdict with a reason.
	VerdictErrors bool
}

// Server is a Model Studio. Its methods may be called at any time, also while it serves.
type Server struct {
	opt        Options
	speed      speed
	models     *catalog
	storage    *storage
	faults     *faults
	recorder   recorder
	requestIDs *idSource // apart from taskIDs, so that how often a client asks changes no task

	mu        sync.Mutex
	accounts  map[string]*account
	taskCount int        // tasks so far
	taskIDs   *rand.Rand // also the length of each
}

// account is an account of the service. A real one may have many keys; here it has one.
type account struct {
	number    int
	key       string
	templates map[string]Template
	tasks     map[string]*task
	queues    map[string]*queue // by model
	// templateTasks are the tasks that make templates, by the id of the template.
	templateTasks map[string]*task
	detections    int // billed ones
	// The rate limits: 5 submissions a second at each endpoint, 20 queries, lists and cancels together,
	// 100 upload policies for each model.
	submissions map[Kind]*rateWindow
	taskCalls   rateWindow
	policies    map[string]*rateWindow
}

// New makes a service with StartTemplates and no tasks. It panics without a clock.
func New(o Options) *Server {
	if o.Now == nil {
		panic("simulator: Options.Now is required")
	}
	if o.Speed <= 0 {
		o.Speed = 1
	}
	if len(o.Models) == 0 {
		o.Models = DefaultModels()
	}
	if o.PageSize <= 0 {
		o.PageSize = maxPage
	}
	if o.PolicyLife <= 0 {
		o.PolicyLife = 300 * time.Second
	}
	if o.Fetch == nil {
		o.Fetch = &http.Client{Transport: &http.Transport{Proxy: http.ProxyFromEnvironment, DisableKeepAlives: true}}
	}
	ids := &idSource{random: rand.New(rand.NewPCG(o.Seed, 1))}
	s := &Server{
		opt:        o,
		speed:      speed(o.Speed),
		models:     &catalog{served: o.Models, retired: map[string]Retirement{}},
		storage:    &storage{opt: o, ids: ids, policies: map[string]*uploadPolicy{}, objects: map[string]*object{}},
		faults:     &faults{quirks: map[quirk]int{}, random: rand.New(rand.NewPCG(o.Seed, 3))},
		requestIDs: ids,
		accounts:   map[string]*account{},
		taskIDs:    rand.New(rand.NewPCG(o.Seed, 2)),
	}
	keys := o.Keys
	if len(keys) == 0 {
		keys = []string{""}
	}
	for i, key := range keys {
		s.accounts[key] = newAccount(i+1, key)
	}
	s.Retire(o.Retired)
	return s
}

func newAccount(number int, key string) *account {
	a := &account{
		number:        number,
		key:           key,
		templates:     map[string]Template{},
		tasks:         map[string]*task{},
		queues:        map[string]*queue{},
		templateTasks: map[string]*task{},
		submissions:   map[Kind]*rateWindow{KindSubmit: {limit: 5}, KindTemplate: {limit: 5}, KindDetect: {limit: 5}},
		taskCalls:     rateWindow{limit: 20},
		policies:      map[string]*rateWindow{},
	}
	for _, t := range StartTemplates() {
		a.templates[t.ID] = t
	}
	return a
}

// account is that of a key, nil when there is none.
func (s *Server) account(key string) *account {
	if len(s.opt.Keys) == 0 {
		key = ""
	}
	return s.accounts[key]
}

// owner is the account of a key; the empty key stands for the first.
func (s *Server) owner(key string) *account {
	if key == "" && len(s.opt.Keys) > 0 {
		key = s.opt.Keys[0]
	}
	return s.account(key)
}

// queue is that of a model, made when it is first asked for.
func (a *account) queue(model string, speed speed) *queue {
	if a.queues[model] == nil {
		a.queues[model] = &queue{speed: speed}
	}
	return a.queues[model]
}

// rateWindow limits how often something happens in a second.
type rateWindow struct {
	limit int
	seen  []time.Time
}

// allow counts one more, unless the limit is reached.
func (w *rateWindow) allow(now time.Time) bool {
	w.seen = slices.DeleteFunc(w.seen, func(t time.Time) bool { return !t.After(now.Add(-time.Second)) })
	if len(w.seen) >= w.limit {
		return false
	}
	w.seen = append(w.seen, now)
	return true
}
