package simulator

import (
	"cmp"
	"slices"
)

// Charge is what an account has to pay for until now.
type Charge struct {
	// Key is the account's API key, empty where every key is accepted.
	Key string
	// Detections counts the pictures that were given a verdict, whichever it was; what was refused
	// as a file is not among them.
	Detections int
	// Templates and Videos count the tasks that have succeeded, TemplateSeconds and VideoSeconds
	// add up the usage that their queries tell. Failed and cancelled tasks cost nothing, which the
	// successors' page says and AnimateAnyone's leave open.
	Templates, Videos             int
	TemplateSeconds, VideoSeconds float64
}

// Charges tells the truth about what is billed, an item for each account in the order of
// Options.Keys. A task counts from its end on, also when it has been forgotten.
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
			case t.ended(now).IsZero() || t.ending != succeeded:
			case t.craft == templating:
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
