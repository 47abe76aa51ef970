package tui_test

import (
	"slices"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
)

// matrix are all rows.
func matrix() []fault {
	return slices.Concat(refusalRows(), spoilt(), broken(), worded())
}

// The words of the table.
const (
	waiting  = history.Waiting
	unsure   = history.Unsure
	onServer = history.OnServer
	saved    = history.Saved
	rejected = history.Rejected
	canceled = history.Canceled
	expired  = history.Expired

	noStatus    = "its answer holds no task and no status"
	onlyRequest = "its answer holds the request's id alone"
	onlyName    = "the id that the answer gives is the only name that the task has"
	onlyFirst   = "it is asked once: see the row before"
	noBody      = "the storage's good answer has no body"
)

var (
	never = between{-1, -1}
	none  = between{}
	once  = between{1, 1}
	twice = between{2, 2}
	// backOnline is how soon after the start something is asked once the line is mended: it was down for
	// 8 seconds, and by then the pauses between two tries are no longer than that.
	backOnline = between{8, 17}
)

// about is so many seconds, but for what the plan adds or takes at random.
func about(seconds float64) between { return between{0.85*seconds - 0.6, 1.15*seconds + 0.6} }

// refuse is an answer in the service's own words.
func refuse(status int, code, message string, later time.Duration) simulator.Fault {
	return simulator.Fault{Do: simulator.Refuse, Status: status, Code: code, Message: message, RetryAfter: later}
}

// refusalRows are what the service and what lies before it refuse.
func refusalRows() []fault {
	return []fault{
		{name: "none", cells: [ops]cell{
			opSubmit:   {onServer, "", never, once, "queued #2", ""},
			opTemplate: {onServer, "", never, once, "motion queued", ""},
			opQuery:    {onServer, "", about(20), between{5, 7}, "queued #2", ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, "queued #6", ""},
			opSearch:   {onServer, "", never, once, "queued #2", ""},
			opCancel:   {canceled, "", never, once, "canceled at the service", ""},
			opDetect:   {onServer, "", never, once, "queued #2", ""},
			opPolicy:   {onServer, "", never, once, "queued #2", ""},
			opUpload:   {onServer, "", never, once, "queued #2", ""},
			opResult:   {saved, "", never, once, "✔ saved", ""},
		}},
		{name: "400", answer: refuse(400, "InvalidParameter", "A field is wrong.", 0), cells: [ops]cell{
			opSubmit:   {rejected, "InvalidParameter", never, once, "refused InvalidParam", ""},
			opTemplate: {rejected, "InvalidParameter", never, once, "refused InvalidParam", ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, "queued #2", ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, "queued #6", ""},
			opSearch:   {onServer, "", about(15), twice, "unsure looking it up", ""},
			opCancel:   {onServer, "InvalidParameter", never, once, "not canceled: InvalidParameter", ""},
			opDetect:   {onServer, "", never, once, "queued #2", ""},
			opPolicy:   {rejected, "InvalidParameter", never, once, "refused InvalidParam", ""},
			opUpload:   {onServer, "", about(10), twice, "retrying soon", ""},
			opResult:   {saved, "", about(300), twice, "unsaved HTTP 400", ""},
		}},
		{name: "401", answer: refuse(401, "InvalidApiKey", "Invalid API-key provided.", 0), cells: [ops]cell{
			opSubmit:   {rejected, "InvalidApiKey", never, once, "held: InvalidApiKey", ""},
			opTemplate: {rejected, "InvalidApiKey", never, once, "held: InvalidApiKey", ""},
			opQuery:    {onServer, "", about(60), between{3, 5}, "InvalidApiKey · retrying at", ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, "InvalidApiKey · retrying at", ""},
			opSearch:   {onServer, "", about(60), twice, "InvalidApiKey · retrying at", ""},
			opCancel:   {canceled, "", about(60), twice, "not canceled yet, retrying: InvalidApiKey", ""},
			opDetect:   {waiting, "InvalidApiKey", never, once, "held: InvalidApiKey", ""},
			opPolicy:   {waiting, "InvalidApiKey", never, once, "held: InvalidApiKey", ""},
			opUpload:   {onServer, "", about(10), twice, "retrying soon", ""},
			opResult:   {saved, "", about(300), twice, "unsaved HTTP 401", ""},
		}},
		{name: "403", answer: refuse(403, "AccessDenied.Unpurchased", "Access to model denied.", 0), cells: [ops]cell{
			opSubmit:   {rejected, "AccessDenied.Unpurchased", never, once, "held: AccessDenied.Unpurchased", ""},
			opTemplate: {rejected, "AccessDenied.Unpurchased", never, once, "held: AccessDenied.Unpurchased", ""},
			opQuery:    {onServer, "", about(60), between{3, 5}, "AccessDenied.Unpurchased · retrying at", ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, "AccessDenied.Unpurchased · retrying at", ""},
			opSearch:   {onServer, "", about(60), twice, "AccessDenied.Unpurchased · retrying at", ""},
			opCancel:   {canceled, "", about(60), twice, "not canceled yet, retrying: AccessDenied.Unpurchased", ""},
			opDetect:   {waiting, "AccessDenied.Unpurchased", never, once, "held: AccessDenied.Unpurchased", ""},
			opPolicy:   {waiting, "AccessDenied.Unpurchased", never, once, "held: AccessDenied.Unpurchased", ""},
			opUpload:   {onServer, "", about(10), twice, "retrying soon", ""},
			opResult:   {saved, "", about(300), twice, "unsaved HTTP 403", ""},
		}},
		{name: "404", answer: refuse(404, "ModelNotFound", "Model can not be found.", 0), cells: [ops]cell{
			opSubmit:   {rejected, "ModelNotFound", never, once, "refused ModelNotFound", ""},
			opTemplate: {rejected, "ModelNotFound", never, once, "refused ModelNotFound", ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, "queued #2", ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, "queued #6", ""},
			opSearch:   {onServer, "", about(15), twice, "unsure looking it up", ""},
			opCancel:   {onServer, "ModelNotFound", never, once, "not canceled: ModelNotFound", ""},
			opDetect:   {onServer, "", never, once, "queued #2", ""},
			opPolicy:   {rejected, "ModelNotFound", never, once, "refused ModelNotFound", ""},
			opUpload:   {onServer, "", about(10), twice, "retrying soon", ""},
			opResult:   {saved, "", about(300), twice, "unsaved not found", ""},
		}},
		{name: "429", answer: refuse(429, "Throttling.RateQuota", "Requests rate limit exceeded, please try again later.", 0), cells: [ops]cell{
			opSubmit:   {onServer, "", about(2), twice, "waiting next try 00:00:0", ""},
			opTemplate: {onServer, "", about(2), twice, "motion waiting", ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, "Throttling.RateQuota · retrying at", ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, "Throttling.RateQuota · retrying at", ""},
			opSearch:   {onServer, "", about(15), twice, "Throttling.RateQuota · retrying at", ""},
			opCancel:   {canceled, "", about(5), twice, "not canceled yet, retrying: Throttling.RateQuota", ""},
			opDetect:   {onServer, "", about(2), twice, "Throttling.RateQuota · retrying at", ""},
			opPolicy:   {onServer, "", about(2), twice, "Throttling.RateQuota · retrying at", ""},
			opUpload:   {onServer, "", about(2), twice, "Throttling.RateQuota · retrying at", ""},
			opResult:   {saved, "", about(1), twice, "✔ saved", ""},
		}},
		{name: "429 with Retry-After", answer: refuse(429, "Throttling.RateQuota", "Requests rate limit exceeded, please try again later.", 20*time.Second), cells: [ops]cell{
			opSubmit:   {onServer, "", about(20), twice, "Throttling.RateQuota · retrying at", ""},
			opTemplate: {onServer, "", about(20), twice, "Throttling.RateQuota · retrying at", ""},
			opQuery:    {onServer, "", about(20), between{5, 7}, "Throttling.RateQuota · retrying at", ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, "Throttling.RateQuota · retrying at", ""},
			opSearch:   {onServer, "", about(20), twice, "Throttling.RateQuota · retrying at", ""},
			opCancel:   {canceled, "", about(20), twice, "not canceled yet, retrying: Throttling.RateQuota", ""},
			opDetect:   {onServer, "", about(20), twice, "Throttling.RateQuota · retrying at", ""},
			opPolicy:   {onServer, "", about(20), twice, "Throttling.RateQuota · retrying at", ""},
			opUpload:   {onServer, "", about(20), twice, "Throttling.RateQuota · retrying at", ""},
			opResult:   {saved, "", about(20), twice, "saving", ""},
		}},
		{name: "500", answer: refuse(500, "InternalError", "An internal error has occurred.", 0), cells: [ops]cell{
			opSubmit:   {unsure, "NotOnAccount", never, once, "unsure not found", ""},
			opTemplate: {unsure, "NotOnAccount", never, once, "motion unsure", ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, "queued #2", ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, "queued #6", ""},
			opSearch:   {onServer, "", about(15), twice, "unsure looking it up", ""},
			opCancel:   {canceled, "", about(5), twice, "perhaps not canceled, the next answer tells: InternalError", ""},
			opDetect:   {onServer, "", never, once, "queued #2", ""},
			opPolicy:   {onServer, "", about(10), twice, "retrying soon", ""},
			opUpload:   {onServer, "", about(10), twice, "retrying soon", ""},
			opResult:   {saved, "", about(1), twice, "✔ saved", ""},
		}},
		{name: "502 HTML", answer: simulator.Fault{Do: simulator.Page}, cells: [ops]cell{
			opSubmit:   {unsure, "NotOnAccount", never, once, "unsure not found", ""},
			opTemplate: {unsure, "NotOnAccount", never, once, "motion unsure", ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, "queued #2", ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, "queued #6", ""},
			opSearch:   {onServer, "", about(15), twice, "unsure looking it up", ""},
			opCancel:   {canceled, "", about(5), twice, "perhaps not canceled, the next answer tells: HTTP", ""},
			opDetect:   {onServer, "", never, once, "queued #2", ""},
			opPolicy:   {onServer, "", about(10), twice, "retrying soon", ""},
			opUpload:   {onServer, "", about(10), twice, "retrying soon", ""},
			opResult:   {saved, "", about(1), twice, "✔ saved", ""},
		}},
		{name: "503", answer: refuse(503, "ServiceUnavailable", "The service is temporarily unavailable.", 0), cells: [ops]cell{
			opSubmit:   {onServer, "", about(2), twice, "waiting next try 00:00:0", ""},
			opTemplate: {onServer, "", about(2), twice, "motion waiting", ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, "queued #2", ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, "queued #6", ""},
			opSearch:   {onServer, "", about(15), twice, "unsure looking it up", ""},
			opCancel:   {canceled, "", about(5), twice, "not canceled yet, retrying: ServiceUnavailable", ""},
			opDetect:   {onServer, "", about(10), twice, "retrying soon", ""},
			opPolicy:   {onServer, "", about(10), twice, "retrying soon", ""},
			opUpload:   {onServer, "", about(10), twice, "retrying soon", ""},
			opResult:   {saved, "", about(1), twice, "✔ saved", ""},
		}},
		{name: "504", answer: simulator.Fault{Do: simulator.Page, Status: 504, After: true}, cells: [ops]cell{
			opSubmit:   {onServer, "", never, once, "queued #2", ""},
			opTemplate: {onServer, "", never, once, "motion queued", ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, "queued #2", ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, "queued #6", ""},
			opSearch:   {onServer, "", about(15), twice, "unsure looking it up", ""},
			opCancel:   {canceled, "", never, once, "perhaps not canceled, the next answer tells: HTTP", ""},
			opDetect:   {onServer, "", never, once, "queued #2", ""},
			opPolicy:   {onServer, "", about(10), twice, "retrying soon", ""},
			opUpload:   {onServer, "", about(10), twice, "retrying soon", ""},
			opResult:   {saved, "", about(1), twice, "✔ saved", ""},
		}},
		{name: "proxy refuses", answer: simulator.Fault{Do: simulator.Page, Status: 407}, cells: [ops]cell{
			opSubmit:   {rejected, "HTTP", never, once, "refused HTTP", ""},
			opTemplate: {rejected, "HTTP", never, once, "refused HTTP", ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, "queued #2", ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, "queued #6", ""},
			opSearch:   {onServer, "", about(15), twice, "unsure looking it up", ""},
			opCancel:   {onServer, "HTTP", never, once, "not canceled: HTTP", ""},
			opDetect:   {onServer, "", never, once, "queued #2", ""},
			opPolicy:   {rejected, "HTTP", never, once, "refused HTTP", ""},
			opUpload:   {onServer, "", about(10), twice, "retrying soon", ""},
			opResult:   {saved, "", about(300), twice, "unsaved HTTP 407", ""},
		}},
	}
}
