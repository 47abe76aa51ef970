package history

import (
	"time"

	"dancecard/api"
)

// Verdict is what the service said of a picture.
type Verdict struct {
	api.Detection
	At time.Time
	// Answered tells that there is an answer; without one, the question was put and the answer got
	// lost. It may have been billed, so it is not put again by itself.
	Answered bool
}
