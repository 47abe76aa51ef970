package core

import (
	"context"
	"time"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/api/poll"
	"dancecard/history"
	"dancecard/history/store"
)

// env is what jobs work with, on many goroutines: what the core was made of, the budget of requests, and locks.
type env struct {
	Config
	// budget is what all requests about tasks have together.
	budget *poll.Budget
	locks  locks
}

// spend makes a request about tasks when the budget has room for it. What the plan asks for has been
// counted already.
func (e *env) spend(ctx context.Context, ask func() error) error {
	for wait := e.budget.Claim(e.Now()); wait > 0; wait = e.budget.Claim(e.Now()) {
		if err := e.Sleep(ctx, wait); err != nil {
			return err
		}
	}
	err := ask()
	e.budget.RequestEnded(e.Now(), err)
	return err
}

// skew is how far the service's clock is ahead of ours, 0 where that is too little to be told.
func (e *env) skew() time.Duration {
	skew, _ := e.Client.Skew()
	if skew.Abs() < api.LeastSkew {
		return 0
	}
	return skew
}

// query asks for one task, out of the budget.
func (e *env) query(ctx context.Context, taskID string) (a api.Answer, err error) {
	err = e.spend(ctx, func() error {
		a, err = e.Client.Task(ctx, taskID)
		return err
	})
	return a, err
}

// list reads a part of the account's list, page by page as large as the service grants them, and gives
// them one after another. The listing's times are by the service's clock, and so are those of what is
// listed.
func (e *env) list(ctx context.Context, l api.Listing, most int, each func(api.Page) error) error {
	l.Size = poll.PageSize
	for l.Page = 1; l.Page <= most; l.Page++ {
		var page api.Page
		err := e.spend(ctx, func() (err error) {
			page, err = e.Client.Tasks(ctx, l)
			return err
		})
		if err != nil {
			return err
		}
		if err := each(page); err != nil || l.Page >= page.Pages || len(page.Tasks) == 0 {
			return err
		}
	}
	return nil
}

// lastDay asks for all that the service remembers of a model, by its clock.
func (e *env) lastDay(model string) api.Listing {
	to := e.Now().Add(e.skew() + time.Second)
	return api.Listing{Model: model, From: to.Add(-24 * time.Hour), To: to}
}

// report is the event of an answer, its times by our clock. One that tells of a motion says whose key made it.
func (e *env) report(ctx context.Context, a api.Answer) history.Reported {
	r := history.Report(a.By(e.skew()))
	if r.Template != "" {
		r.Fingerprint, _ = e.fingerprint(ctx)
	}
	return r
}

// persistTries is how often an event that must not be lost is written, a second apart.
const persistTries = 10

// persist writes an event, ignoring cancellation, and retries for up to 10 s. What the disk refuses for longer is
// told; of a submission see writeLate.
func (e *env) persist(ctx context.Context, id history.TaskID, event history.Event) (history.Task, error) {
	keep := context.WithoutCancel(ctx)
	for n := 1; ; n++ {
		t, err := e.Store.Apply(keep, id, event)
		if err == nil || n == persistTries || e.Sleep(ctx, time.Second) != nil {
			return t, err
		}
	}
}

// fingerprint tells the key in use from others, without telling it. It is empty where that cannot be
// told: made without the salt, it would be another one than the next time.
func (e *env) fingerprint(ctx context.Context) (string, error) {
	salt, err := e.Store.Salt(ctx)
	if err != nil {
		return "", err
	}
	return credentials.Fingerprint(e.Secret.Reveal(), salt), err
}

// program is this program as history knows it.
func (e *env) program(ctx context.Context) (store.Program, error) {
	finger, err := e.fingerprint(ctx)
	return store.Program{
		Name: e.Holder, Endpoint: history.Endpoint{Host: e.Host, Fingerprint: finger}, Script: e.Script, Role: e.Role,
	}, err
}

// engine is an engine with the models that config names.
func (e *env) engine(id api.EngineID) api.Engine { return api.EngineIn(e.Engines, id) }
