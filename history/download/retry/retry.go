// Package retry alone decides when a result file is asked for again. A storage error affects only its file: it
// pauses nothing else, and pauses of the service (poll.Failure) do not apply here.
package retry

import (
	"errors"
	"net/http"
	"slices"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// The waits, by what failed:
//
//	within a Save    NextTry: up to saveTries tries, as long as another one may fare better
//	by parts         Refused: the whole is asked for once; Misplaced: the part is thrown away first
//	between Saves    NextSave, until the link expires
//	another link     AddressFailed: the service is asked for one
const (
	// saveTries is how often one [download.Videos.Save] asks for what is missing; the waits between are
	// tryWait, and four times as long each time.
	saveTries = 5
	tryWait   = time.Second
	// longestWait bounds how long a storage may have a Save wait, which takes another video's place.
	longestWait = 2 * time.Minute
	// fetchAgain is how long after a failed Save the next one begins, and fetchSoonest how long at
	// least: half of the time that the link has left lies between.
	fetchAgain, fetchSoonest = 5 * time.Minute, 15 * time.Second
)

// NextTry gives how long a Save waits after so many tries, the last of which failed with err; false when
// no other try is made.
func NextTry(tries int, err error) (wait time.Duration, again bool) {
	if tries >= saveTries || !passing(err) {
		return 0, false
	}
	wait = tryWait << (2 * (tries - 1))
	if e, ok := errors.AsType[*api.Error](err); ok {
		wait = min(max(wait, e.RetryAfter), longestWait)
	}
	return wait, true
}

// NextSave gives how long after a failed Save the next one begins, by how long the link lives. One that
// should be dead is tried all the same, for the clocks may be wrong.
func NextSave(left time.Duration) time.Duration {
	if left <= 0 {
		return fetchAgain
	}
	return min(fetchAgain, max(left/2, fetchSoonest))
}

// passing reports whether another try may fare better.
func passing(err error) bool {
	if history.HasCode(err, history.CodeShort, history.CodeChanged, history.CodeDifferent) {
		return true
	}
	e, ok := errors.AsType[*api.Error](err)
	if !ok || slices.Contains([]string{api.CodeLinkDead, api.CodeAddress, api.CodeTooLarge}, e.Code) {
		return false
	}
	switch e.HTTP {
	case http.StatusRequestTimeout, http.StatusRequestedRangeNotSatisfiable, http.StatusTooEarly, http.StatusTooManyRequests:
		return true
	}
	return e.HTTP < 400 || e.HTTP >= 500
}

// Misplaced reports whether the server has nothing, or something else, where the part file ends.
func Misplaced(err error) bool {
	e, ok := errors.AsType[*api.Error](err)
	return ok && (e.HTTP == http.StatusRequestedRangeNotSatisfiable || e.HTTP == http.StatusPartialContent)
}

// Refused reports whether a storage would not give out what it was asked for. It may do so for a part,
// and give out the whole.
func Refused(err error) bool {
	e, ok := errors.AsType[*api.Error](err)
	return ok && e.HTTP >= 400 && e.HTTP < 500 && e.HTTP != http.StatusRequestedRangeNotSatisfiable &&
		(e.Code == api.CodeLinkDead || !passing(err))
}

// AddressFailed reports whether a save failed because of the address itself: there is none, it is none,
// or the storage refuses it. The service may tell another one.
func AddressFailed(err error) bool {
	e, ok := errors.AsType[*api.Error](err)
	return Refused(err) || history.HasCode(err, history.CodeNoVideo) || ok && e.Code == api.CodeAddress
}
