package history

import (
	"time"
)

// Took is how long a task of the past took from its start to its end, and how many seconds of video
// came of it; 0 where that is not known.
type Took struct {
	Seconds float64
	Time    time.Duration
}
