package history

import (
	"strconv"
	"strings"
	"time"
)

// LinkDies is when the result's address dies; zero when there is none. That is 24 hours after the task's
// end, or earlier where the address says so.
func (t Task) LinkDies() time.Time {
	if t.Video == "" || t.Ended.IsZero() {
		return time.Time{}
	}
	dies := t.Ended.Add(LinkLife)
	if said := expiry(t.Video); said.After(t.Ended) && said.Before(dies) {
		return said
	}
	return dies
}

// expiry is when a signed address of Alibaba Cloud's storage says that it expires, in either of its two
// forms; zero where it does not say.
func expiry(address string) time.Time {
	_, query, _ := strings.Cut(address, "?")
	var from time.Time
	var life int64
	for field := range strings.SplitSeq(query, "&") {
		name, value, _ := strings.Cut(field, "=")
		switch strings.ToLower(name) {
		case "expires":
			if at, err := strconv.ParseInt(value, 10, 64); err == nil && at > 0 {
				return time.Unix(at, 0).UTC()
			}
		case "x-oss-date":
			from, _ = time.Parse("20060102T150405Z", value)
		case "x-oss-expires":
			life, _ = strconv.ParseInt(value, 10, 32)
		}
	}
	if from.IsZero() || life <= 0 {
		return time.Time{}
	}
	return from.Add(time.Duration(life) * time.Second)
}

// PieceBytes is how much of a video is read before it is written and progress is told.
const PieceBytes = 128 << 10
