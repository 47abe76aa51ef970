package queue

// Estimated is how many estimates of tasks were worked out so far.
func (s *Scheduler) Estimated() int { return s.lanes.estimates.asked }
