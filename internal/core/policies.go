package core

import (
	"context"
	"sync"
	"time"

	"dancecard/api/client"
)

// policies are the permissions to upload that still live, by model.
type policies struct {
	mu sync.Mutex
	of map[string]keyPolicy
}

// keyPolicy belongs to the account of one key.
type keyPolicy struct {
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
		p.of = map[string]keyPolicy{}
	}
	p.of[policy.Model] = keyPolicy{policy, finger}
}

func (p *policies) drop(model string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.of, model)
}

// policy gives a permission to upload for a model; one serves many files while it lives.
func (s *submitter) policy(ctx context.Context, model, finger string) (client.Policy, error) {
	if p, ok := s.policies.get(model, finger, s.Now()); ok {
		return p, nil
	}
	p, err := s.Client.UploadPolicy(ctx, model)
	if err == nil {
		s.policies.put(p, finger)
	}
	return p, err
}
