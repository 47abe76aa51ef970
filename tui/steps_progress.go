package tui

import (
	"context"
	"fmt"
	"sync"
	"time"

	"dancecard/api/client"
	"dancecard/history"
)

// progress is how far the steps before submissions are. Commands write it while they run, and the
// root reads it when it works out where the tasks stand: once a second at most.
type progress struct {
	mu sync.Mutex
	at map[history.TaskID]stepAt
}

// stepAt is a step under way.
type stepAt struct {
	text        string
	sent, total int64 // bytes; no total for a step without
}

func (p *progress) begin(id history.TaskID, text string, total int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.at == nil {
		p.at = map[history.TaskID]stepAt{}
	}
	p.at[id] = stepAt{text: text, total: total}
}

func (p *progress) sent(id history.TaskID, n int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if s, ok := p.at[id]; ok {
		s.sent = n
		p.at[id] = s
	}
}

// String says what is done, and how far it is.
func (s stepAt) String() string {
	if s.total <= 0 {
		return s.text
	}
	return fmt.Sprintf("%s %d%%", s.text, min(100*s.sent/s.total, 100))
}

func (p *progress) end(id history.TaskID) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.at, id)
}

func (p *progress) of(id history.TaskID) (stepAt, bool) {
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
