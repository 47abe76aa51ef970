package history

import (
	"encoding/json"
	"fmt"
	"time"
)

// Foreign is an event that this version does not know: a newer one wrote it. It changes nothing.
type Foreign struct {
	// Name is the word under which the event is kept.
	Name string
}

// Kind gives the event's own word.
func (f Foreign) Kind() string { return f.Name }

// Entry is one line of a task's timeline.
type Entry struct {
	At    time.Time
	Event Event
}

// decodeEvent reads an event back; the addresses that are never written come back empty.
func decodeEvent(kind, body string) (Event, error) {
	for _, read := range []func(string, string) (Event, bool, error){
		as[Created], as[SendBegan], as[TaskAccepted], as[SendRefused], as[SendPutBack], as[SendLost],
		as[NotFound], as[SendAgain], as[GivenUp], as[Reported], as[CancelDone], as[CancelRefused],
		as[VideoSaved], as[SaveFailed], as[LinkRenewed], as[SaveAgain], as[TakenOff], as[PutBackOn],
		as[Uploaded], as[Checked], as[StepFailed], as[MotionReady], as[Replanned], as[Imported],
		as[Moved], as[PutOnHold], as[LetGo], as[CancelAsked], as[CancelWithdrawn], as[CancelLapsed], as[KeyChanged],
	} {
		if e, ok, err := read(kind, body); ok {
			return e, err
		}
	}
	return Foreign{Name: kind}, nil
}

// as reads an event of type E; false when the kind is another one's.
func as[E Event](kind, body string) (Event, bool, error) {
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
func keptEvent(e Event) Event {
	switch e := e.(type) {
	case TaskAccepted:
		e.At, e.Ended = kept(e.At), kept(e.Ended)
		return e
	case Imported:
		e.At, e.Started, e.Ended = kept(e.At), kept(e.Started), kept(e.Ended)
		return e
	case Reported:
		e.Scheduled, e.Ended = kept(e.Scheduled), kept(e.Ended)
		return e
	}
	return e
}
