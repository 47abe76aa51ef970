package queue

// Estimated is how many estimates of tasks were worked out so far.
func (d *Scheduler) Estimated() int { return d.estimated }
