package core

import (
	"sync"

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
func (c *Core) Progress(id history.TaskID) (Progress, bool) { return c.submitter.progress.of(id) }

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
