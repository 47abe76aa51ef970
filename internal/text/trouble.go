package text

import (
	"net/http"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text/msg"
)

// Trouble says in a word or two what keeps the program from asking the service.
func (w Wording) Trouble(e *api.Error) string {
	if e.Offline() {
		return msg.ErrorOffline(w.Language)
	}
	switch {
	case e.HTTP == http.StatusTooManyRequests:
		return msg.ErrorRateLimited(w.Language)
	case e.HTTP >= http.StatusInternalServerError:
		return msg.ErrorBusy(w.Language)
	}
	return Reason(w.Language, history.ProblemOf(e))
}

// Retrying says what keeps the program from its work, and at which time of day it tries again.
func (w Wording) Retrying(trouble, at string) string {
	return msg.ErrorRetrying(w.Language, at, trouble)
}

// TroubleOver says that the program does its work again.
func (w Wording) TroubleOver(e *api.Error) string {
	if e.Offline() {
		return msg.ErrorOnline(w.Language)
	}
	return msg.ErrorAccepting(w.Language)
}

// SendingStopped says why the queue stands still until somebody acts.
func (w Wording) SendingStopped(why *api.Error) string {
	return msg.ErrorSendingStopped(w.Language, w.Error(why))
}
