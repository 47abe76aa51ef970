package core

import (
	"context"
	"sync"
	"time"

	"dancecard/api/client"
	"dancecard/history"
)

// Step is what is done for a task before its submission.
type Step int

// The steps.
const (
	UploadingPicture Step = iota
	UploadingClip
	Checking
)

// Progress is how far a step is, in bytes; a step without bytes has no total.
type Progress struct {
	Step        Step
	Done, Total int64
}

// Progress tells how far the step under way is for a task; false when there is none.
func (c *Core) Progress(id history.TaskID) (Progress, bool) { return c.steps.of(id) }

// progress is how far the steps before submissions are. Jobs write it while they run.
type progress struct {
	mu sync.Mutex
	at map[history.TaskID]Progress
}

func (p *progress) begin(id history.TaskID, step Step, total int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.at == nil {
		p.at = map[history.TaskID]Progress{}
	}
	p.at[id] = Progress{Step: step, Total: total}
}

func (p *progress) sent(id history.TaskID, n int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if s, ok := p.at[id]; ok {
		s.Done = n
		p.at[id] = s
	}
}

func (p *progress) end(id history.TaskID) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.at, id)
}

func (p *progress) of(id history.TaskID) (Progress, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	s, ok := p.at[id]
	return s, ok
}

// policies are the permissions to upload that still live, by model.
type policies struct {
	mu sync.Mutex
	of map[string]ownPolicy
}

// ownPolicy belongs to the account of one key.
type ownPolicy struct {
	client.Policy
	finger string
}

func (p *policies) get(model, finger string, now time.Time) (client.Policy, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	own, ok := p.of[model]
	return own.Policy, ok && own.finger == finger && own.Live(now)
}

func (p *policies) put(policy client.Policy, finger string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.of == nil {
		p.of = map[string]ownPolicy{}
	}
	p.of[policy.Model] = ownPolicy{policy, finger}
}

func (p *policies) drop(model string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.of, model)
}

// locks keep two tasks from doing the same step for the same file at once: the second one finds it
// done.
type locks struct {
	mu   sync.Mutex
	held map[string]chan struct{}
}

// lock waits until nobody holds the key, or ctx ends.
func (l *locks) lock(ctx context.Context, key string) (unlock func(), err error) {
	for {
		l.mu.Lock()
		if l.held == nil {
			l.held = map[string]chan struct{}{}
		}
		held, taken := l.held[key]
		if !taken {
			mine := make(chan struct{})
			l.held[key] = mine
			l.mu.Unlock()
			return func() {
				l.mu.Lock()
				defer l.mu.Unlock()
				delete(l.held, key)
				close(mine)
			}, nil
		}
		l.mu.Unlock()
		select {
		case <-held:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}
