package simulator

import (
	"cmp"
	"slices"
)

// Charge is what an account is billed for so far.
type Charge struct {
	// Key is the account's API key, empty where every key is accepted.
	Key string
	// Detections counts the pictures that got a verdict, whichever it was.
	Detections int
	// Templates and Videos count the tasks that succeeded, TemplateSeconds and VideoSeconds their usage.
	// Failed and canceled tasks cost nothing, which only the successors' page says.
	Templates, Videos             int
	TemplateSeconds, VideoSeconds float64
}

// Charges returns what is billed, for each account in the order of Options.Keys. A task counts from its
// end on, also after its retention.
func (s *Server) Charges() []Charge {
	now := s.opt.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	accounts := make([]*account, 0, len(s.accounts))
	for _, a := range s.accounts {
		accounts = append(accounts, a)
	}
	slices.SortFunc(accounts, func(a, b *account) int { return cmp.Compare(a.number, b.number) })
	bills := make([]Charge, 0, len(accounts))
	for _, a := range accounts {
		c := Charge{Key: a.key, Detections: a.detections}
		for _, t := range a.tasks {
			switch {
			case t.ended(now).IsZero() || t.endStatus != succeeded:
			case t.capability == templateMaking:
				c.Templates++
				c.TemplateSeconds += t.seconds
			default:
				c.Videos++
				c.VideoSeconds += t.seconds
			}
		}
		bills = append(bills, c)
	}
	return bills
}
