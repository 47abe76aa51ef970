package text

import (
	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text/msg"
)

// Trouble says in a word or two what keeps the program from asking the service.
func Trouble(e *api.Error) string {
	if e.Offline() {
		return "Offline"
	}
	return Reason(msg.English, history.ProblemOf(e))
}

// Retrying says what keeps the program from its work, and at which time of day it tries again.
func Retrying(trouble, at string) string { return trouble + " · retrying at " + at }

// TroubleOver says that the program does its work again.
func TroubleOver(e *api.Error) string {
	if e.Offline() {
		return "Online again"
	}
	return "The service accepts requests again"
}

// SendingStopped says why the queue stands still until somebody acts.
func (w Wording) SendingStopped(why *api.Error) string { return "Sending stopped: " + w.Error(why) }
