package core_test

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
	waiting     = history.Waiting
	unconfirmed = history.Unsure
	onServer    = history.OnServer
	saved       = history.Saved
	rejected    = history.Rejected
	canceled    = history.Canceled
	expired     = history.Expired

	noStatus    = "its answer holds no task and no status"
	onlyRequest = "its answer holds the request's id alone"
	onlyName    = "the id that the answer gives is the only name that the task has"
	onlyFirst   = "it is asked once: see the row before"
	noBody      = "the storage's good answer has no body"
)

var (
	notAgain = between{-1, -1}
	none     = between{}
	once     = between{1, 1}
	twice    = between{2, 2}
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
			opSubmit:   {onServer, "", notAgain, once, "", ""},
			opTemplate: {onServer, "", notAgain, once, "", ""},
			opQuery:    {onServer, "", about(20), between{5, 7}, "", ""},
			opList:     {onServer, "", about(60), between{1, 3}, "", ""},
			opLookup:   {onServer, "", notAgain, once, "LookedUp on server", ""},
			opCancel:   {canceled, "", notAgain, once, "CanceledOne canceled", ""},
			opDetect:   {onServer, "", notAgain, once, "", ""},
			opPolicy:   {onServer, "", notAgain, once, "", ""},
			opUpload:   {onServer, "", notAgain, once, "", ""},
			opResult:   {saved, "", notAgain, once, "Saved", ""},
		}},
		{name: "400", answer: refuse(400, "InvalidParameter", "A field is wrong.", 0), cells: [ops]cell{
			opSubmit:   {rejected, "InvalidParameter", notAgain, once, "Refused InvalidParameter", ""},
			opTemplate: {rejected, "InvalidParameter", notAgain, once, "Refused InvalidParameter", ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, "", ""},
			opList:     {onServer, "", about(60), between{1, 3}, "", ""},
			opLookup:   {onServer, "", about(15), twice, "LookedUp on server, NotLookedUp InvalidParameter", ""},
			opCancel:   {onServer, "InvalidParameter", notAgain, once, "CanceledOne InvalidParameter", ""},
			opDetect:   {onServer, "", notAgain, once, "Waiting InvalidParameter", ""},
			opPolicy:   {rejected, "InvalidParameter", notAgain, once, "NotSent InvalidParameter", ""},
			opUpload:   {onServer, "", about(10), twice, "Waiting InvalidParameter", ""},
			opResult:   {saved, "", about(300), twice, "NotSaved HTTP, Saved", ""},
		}},
		{name: "401", answer: refuse(401, "InvalidApiKey", "Invalid API-key provided.", 0), cells: [ops]cell{
			opSubmit:   {rejected, "InvalidApiKey", notAgain, once, "Held InvalidApiKey, Refused InvalidApiKey", ""},
			opTemplate: {rejected, "InvalidApiKey", notAgain, once, "Held InvalidApiKey, Refused InvalidApiKey", ""},
			opQuery:    {onServer, "", about(60), between{3, 5}, "Outage InvalidApiKey", ""},
			opList:     {onServer, "", about(60), between{1, 3}, "Outage InvalidApiKey", ""},
			opLookup:   {onServer, "", about(60), twice, "LookedUp on server, Outage InvalidApiKey", ""},
			opCancel:   {canceled, "", about(60), twice, "CanceledOne canceled, NotCanceled InvalidApiKey, Outage InvalidApiKey", ""},
			opDetect:   {waiting, "InvalidApiKey", notAgain, once, "Held InvalidApiKey, Waiting InvalidApiKey", ""},
			opPolicy:   {waiting, "InvalidApiKey", notAgain, once, "Held InvalidApiKey, Waiting InvalidApiKey", ""},
			opUpload:   {onServer, "", about(10), twice, "Waiting InvalidApiKey", ""},
			opResult:   {saved, "", about(300), twice, "NotSaved HTTP, Saved", ""},
		}},
		{name: "403", answer: refuse(403, "AccessDenied.Unpurchased", "Access to model denied.", 0), cells: [ops]cell{
			opSubmit:   {rejected, "AccessDenied.Unpurchased", notAgain, once, "Held AccessDenied.Unpurchased, Refused AccessDenied.Unpurchased", ""},
			opTemplate: {rejected, "AccessDenied.Unpurchased", notAgain, once, "Held AccessDenied.Unpurchased, Refused AccessDenied.Unpurchased", ""},
			opQuery:    {onServer, "", about(60), between{3, 5}, "Outage AccessDenied.Unpurchased", ""},
			opList:     {onServer, "", about(60), between{1, 3}, "Outage AccessDenied.Unpurchased", ""},
			opLookup:   {onServer, "", about(60), twice, "LookedUp on server, Outage AccessDenied.Unpurchased", ""},
			opCancel:   {canceled, "", about(60), twice, "CanceledOne canceled, NotCanceled AccessDenied.Unpurchased, Outage AccessDenied.Unpurchased", ""},
			opDetect:   {waiting, "AccessDenied.Unpurchased", notAgain, once, "Held AccessDenied.Unpurchased, Waiting AccessDenied.Unpurchased", ""},
			opPolicy:   {waiting, "AccessDenied.Unpurchased", notAgain, once, "Held AccessDenied.Unpurchased, Waiting AccessDenied.Unpurchased", ""},
			opUpload:   {onServer, "", about(10), twice, "Waiting AccessDenied.Unpurchased", ""},
			opResult:   {saved, "", about(300), twice, "NotSaved HTTP, Saved", ""},
		}},
		{name: "404", answer: refuse(404, "ModelNotFound", "Model can not be found.", 0), cells: [ops]cell{
			opSubmit:   {rejected, "ModelNotFound", notAgain, once, "Refused ModelNotFound", ""},
			opTemplate: {rejected, "ModelNotFound", notAgain, once, "Refused ModelNotFound", ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, "", ""},
			opList:     {onServer, "", about(60), between{1, 3}, "", ""},
			opLookup:   {onServer, "", about(15), twice, "LookedUp on server, NotLookedUp ModelNotFound", ""},
			opCancel:   {onServer, "ModelNotFound", notAgain, once, "CanceledOne ModelNotFound", ""},
			opDetect:   {onServer, "", notAgain, once, "Waiting ModelNotFound", ""},
			opPolicy:   {rejected, "ModelNotFound", notAgain, once, "NotSent ModelNotFound", ""},
			opUpload:   {onServer, "", about(10), twice, "Waiting ModelNotFound", ""},
			opResult:   {saved, "", about(300), twice, "NotSaved LinkDead, Saved", ""},
		}},
		{name: "429", answer: refuse(429, "Throttling.RateQuota", "Requests rate limit exceeded, please try again later.", 0), cells: [ops]cell{
			opSubmit:   {onServer, "", about(2), twice, "Paused Throttling.RateQuota, Waiting Throttling.RateQuota", ""},
			opTemplate: {onServer, "", about(2), twice, "Paused Throttling.RateQuota, Waiting Throttling.RateQuota", ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, "Outage Throttling.RateQuota", ""},
			opList:     {onServer, "", about(60), between{1, 3}, "Outage Throttling.RateQuota", ""},
			opLookup:   {onServer, "", about(15), twice, "LookedUp on server, Outage Throttling.RateQuota", ""},
			opCancel:   {canceled, "", about(5), twice, "CanceledOne canceled, NotCanceled Throttling.RateQuota, Outage Throttling.RateQuota", ""},
			opDetect:   {onServer, "", about(2), twice, "Outage Throttling.RateQuota, Waiting Throttling.RateQuota", ""},
			opPolicy:   {onServer, "", about(2), twice, "Outage Throttling.RateQuota, Waiting Throttling.RateQuota", ""},
			opUpload:   {onServer, "", about(2), twice, "Outage Throttling.RateQuota, Waiting Throttling.RateQuota", ""},
			opResult:   {saved, "", about(1), twice, "Saved", ""},
		}},
		{name: "429 with Retry-After", answer: refuse(429, "Throttling.RateQuota", "Requests rate limit exceeded, please try again later.", 20*time.Second), cells: [ops]cell{
			opSubmit:   {onServer, "", about(20), twice, "Outage Throttling.RateQuota, Paused Throttling.RateQuota, Waiting Throttling.RateQuota", ""},
			opTemplate: {onServer, "", about(20), twice, "Outage Throttling.RateQuota, Paused Throttling.RateQuota, Waiting Throttling.RateQuota", ""},
			opQuery:    {onServer, "", about(20), between{5, 7}, "Outage Throttling.RateQuota", ""},
			opList:     {onServer, "", about(60), between{1, 3}, "Outage Throttling.RateQuota", ""},
			opLookup:   {onServer, "", about(20), twice, "LookedUp on server, Outage Throttling.RateQuota", ""},
			opCancel:   {canceled, "", about(20), twice, "CanceledOne canceled, NotCanceled Throttling.RateQuota, Outage Throttling.RateQuota", ""},
			opDetect:   {onServer, "", about(20), twice, "Outage Throttling.RateQuota, Waiting Throttling.RateQuota", ""},
			opPolicy:   {onServer, "", about(20), twice, "Outage Throttling.RateQuota, Waiting Throttling.RateQuota", ""},
			opUpload:   {onServer, "", about(20), twice, "Outage Throttling.RateQuota, Waiting Throttling.RateQuota", ""},
			opResult:   {saved, "", about(20), twice, "Saved", ""},
		}},
		{name: "500", answer: refuse(500, "InternalError", "An internal error has occurred.", 0), cells: [ops]cell{
			opSubmit:   {unconfirmed, "NotOnAccount", notAgain, once, "LookedUp unsure, Unanswered InternalError", ""},
			opTemplate: {unconfirmed, "NotOnAccount", notAgain, once, "LookedUp unsure, Unanswered InternalError", ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, "", ""},
			opList:     {onServer, "", about(60), between{1, 3}, "", ""},
			opLookup:   {onServer, "", about(15), twice, "LookedUp on server, NotLookedUp InternalError", ""},
			opCancel:   {canceled, "", about(5), twice, "CanceledOne canceled, NotCanceled InternalError", ""},
			opDetect:   {onServer, "", notAgain, once, "Waiting InternalError", ""},
			opPolicy:   {onServer, "", about(10), twice, "Waiting InternalError", ""},
			opUpload:   {onServer, "", about(10), twice, "Waiting InternalError", ""},
			opResult:   {saved, "", about(1), twice, "Saved", ""},
		}},
		{name: "502 HTML", answer: simulator.Fault{Do: simulator.Page}, cells: [ops]cell{
			opSubmit:   {unconfirmed, "NotOnAccount", notAgain, once, "LookedUp unsure, Unanswered HTTP", ""},
			opTemplate: {unconfirmed, "NotOnAccount", notAgain, once, "LookedUp unsure, Unanswered HTTP", ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, "", ""},
			opList:     {onServer, "", about(60), between{1, 3}, "", ""},
			opLookup:   {onServer, "", about(15), twice, "LookedUp on server, NotLookedUp HTTP", ""},
			opCancel:   {canceled, "", about(5), twice, "CanceledOne canceled, NotCanceled HTTP", ""},
			opDetect:   {onServer, "", notAgain, once, "Waiting HTTP", ""},
			opPolicy:   {onServer, "", about(10), twice, "Waiting HTTP", ""},
			opUpload:   {onServer, "", about(10), twice, "Waiting HTTP", ""},
			opResult:   {saved, "", about(1), twice, "Saved", ""},
		}},
		{name: "503", answer: refuse(503, "ServiceUnavailable", "The service is temporarily unavailable.", 0), cells: [ops]cell{
			opSubmit:   {onServer, "", about(2), twice, "Paused ServiceUnavailable, Waiting ServiceUnavailable", ""},
			opTemplate: {onServer, "", about(2), twice, "Paused ServiceUnavailable, Waiting ServiceUnavailable", ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, "", ""},
			opList:     {onServer, "", about(60), between{1, 3}, "", ""},
			opLookup:   {onServer, "", about(15), twice, "LookedUp on server, NotLookedUp ServiceUnavailable", ""},
			opCancel:   {canceled, "", about(5), twice, "CanceledOne canceled, NotCanceled ServiceUnavailable", ""},
			opDetect:   {onServer, "", about(10), twice, "Waiting ServiceUnavailable", ""},
			opPolicy:   {onServer, "", about(10), twice, "Waiting ServiceUnavailable", ""},
			opUpload:   {onServer, "", about(10), twice, "Waiting ServiceUnavailable", ""},
			opResult:   {saved, "", about(1), twice, "Saved", ""},
		}},
		{name: "504", answer: simulator.Fault{Do: simulator.Page, Status: 504, After: true}, cells: [ops]cell{
			opSubmit:   {onServer, "", notAgain, once, "LookedUp on server, Unanswered HTTP", ""},
			opTemplate: {onServer, "", notAgain, once, "LookedUp on server, Unanswered HTTP", ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, "", ""},
			opList:     {onServer, "", about(60), between{1, 3}, "", ""},
			opLookup:   {onServer, "", about(15), twice, "LookedUp on server, NotLookedUp HTTP", ""},
			opCancel:   {canceled, "", notAgain, once, "CanceledOne canceled, NotCanceled HTTP", ""},
			opDetect:   {onServer, "", notAgain, once, "Waiting HTTP", ""},
			opPolicy:   {onServer, "", about(10), twice, "Waiting HTTP", ""},
			opUpload:   {onServer, "", about(10), twice, "Waiting HTTP", ""},
			opResult:   {saved, "", about(1), twice, "Saved", ""},
		}},
		{name: "proxy refuses", answer: simulator.Fault{Do: simulator.Page, Status: 407}, cells: [ops]cell{
			opSubmit:   {rejected, "HTTP", notAgain, once, "Refused HTTP", ""},
			opTemplate: {rejected, "HTTP", notAgain, once, "Refused HTTP", ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, "", ""},
			opList:     {onServer, "", about(60), between{1, 3}, "", ""},
			opLookup:   {onServer, "", about(15), twice, "LookedUp on server, NotLookedUp HTTP", ""},
			opCancel:   {onServer, "HTTP", notAgain, once, "CanceledOne HTTP", ""},
			opDetect:   {onServer, "", notAgain, once, "Waiting HTTP", ""},
			opPolicy:   {rejected, "HTTP", notAgain, once, "NotSent HTTP", ""},
			opUpload:   {onServer, "", about(10), twice, "Waiting HTTP", ""},
			opResult:   {saved, "", about(300), twice, "NotSaved HTTP, Saved", ""},
		}},
	}
}
