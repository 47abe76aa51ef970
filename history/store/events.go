package store

import (
	"encoding/json"
	"fmt"

	"dancecard/history"
)

// decodeEvent reads an event back; the addresses that are never written come back empty.
func decodeEvent(kind, body string) (history.Event, error) {
	for _, read := range []func(string, string) (history.Event, bool, error){
		as[history.Created], as[history.SendBegan], as[history.TaskAccepted], as[history.SendRefused], as[history.SendPutBack], as[history.SendLost],
		as[history.NotFound], as[history.SendAgain], as[history.GivenUp], as[history.Reported], as[history.CancelDone], as[history.CancelRefused],
		as[history.VideoSaved], as[history.SaveFailed], as[history.LinkRenewed], as[history.SaveAgain], as[history.Renamed], as[history.Rated], as[history.TakenOff], as[history.PutBackOn],
		as[history.Uploaded], as[history.Checked], as[history.StepFailed], as[history.MotionReady], as[history.Replanned], as[history.Edited], as[history.Imported],
		as[history.Moved], as[history.PutOnHold], as[history.LetGo], as[history.CancelAsked], as[history.CancelWithdrawn], as[history.CancelLapsed], as[history.KeyChanged],
		as[history.HookBegan], as[history.HookEnded],
	} {
		if e, ok, err := read(kind, body); ok {
			return e, err
		}
	}
	return history.Foreign{Name: kind}, nil
}

// as reads an event of type E; false when the kind is another one's.
func as[E history.Event](kind, body string) (history.Event, bool, error) {
	var e E
	if e.Kind() != kind {
		return nil, false, nil
	}
	if err := json.Unmarshal([]byte(body), &e); err != nil {
		return nil, true, fmt.Errorf("the event %q: %w", kind, err)
	}
	return keptEvent(e), true, nil
}

// keptEvent gives the event with its times as they will be read back, so that an answer heard
// twice is the same answer.
func keptEvent(e history.Event) history.Event {
	switch e := e.(type) {
	case history.TaskAccepted:
		e.At, e.Ended = truncate(e.At), truncate(e.Ended)
		return e
	case history.Imported:
		e.At, e.Started, e.Ended = truncate(e.At), truncate(e.Started), truncate(e.Ended)
		return e
	case history.Reported:
		e.Scheduled, e.Ended = truncate(e.Scheduled), truncate(e.Ended)
		return e
	}
	return e
}
