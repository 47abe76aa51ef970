package tui_test

import (
	"slices"
	"time"

	"dancecard/api"
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
			opSubmit:   {onServer, "", never, once, queuedAs(2), ""},
			opTemplate: {onServer, "", never, once, motion(queuedAs(0).(taskRow)), ""},
			opQuery:    {onServer, "", about(20), between{5, 7}, queuedAs(2), ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, queuedAs(6), ""},
			opSearch:   {onServer, "", never, once, queuedAs(2), ""},
			opCancel:   {canceled, "", never, once, isCanceled, ""},
			opDetect:   {onServer, "", never, once, queuedAs(2), ""},
			opPolicy:   {onServer, "", never, once, queuedAs(2), ""},
			opUpload:   {onServer, "", never, once, queuedAs(2), ""},
			opResult:   {saved, "", never, once, isSaved, ""},
		}},
		{name: "400", answer: refuse(400, "InvalidParameter", "A field is wrong.", 0), cells: [ops]cell{
			opSubmit:   {rejected, "InvalidParameter", never, once, refusedFor(400, "InvalidParameter"), ""},
			opTemplate: {rejected, "InvalidParameter", never, once, refusedFor(400, "InvalidParameter"), ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, queuedAs(2), ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, queuedAs(6), ""},
			opSearch:   {onServer, "", about(15), twice, lookingUp, ""},
			opCancel:   {onServer, "InvalidParameter", never, once, cancelRefused(400, "InvalidParameter"), ""},
			opDetect:   {onServer, "", never, once, queuedAs(2), ""},
			opPolicy:   {rejected, "InvalidParameter", never, once, refusedFor(400, "InvalidParameter"), ""},
			opUpload:   {onServer, "", about(10), twice, retryingSoon, ""},
			opResult:   {saved, "", about(300), twice, unsavedFor(400), ""},
		}},
		{name: "401", answer: refuse(401, "InvalidApiKey", "Invalid API-key provided.", 0), cells: [ops]cell{
			opSubmit:   {rejected, "InvalidApiKey", never, once, held(401, "InvalidApiKey"), ""},
			opTemplate: {rejected, "InvalidApiKey", never, once, held(401, "InvalidApiKey"), ""},
			opQuery:    {onServer, "", about(60), between{3, 5}, paused(401, "InvalidApiKey"), ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, paused(401, "InvalidApiKey"), ""},
			opSearch:   {onServer, "", about(60), twice, paused(401, "InvalidApiKey"), ""},
			opCancel:   {canceled, "", about(60), twice, cancelLater(401, "InvalidApiKey"), ""},
			opDetect:   {waiting, "InvalidApiKey", never, once, held(401, "InvalidApiKey"), ""},
			opPolicy:   {waiting, "InvalidApiKey", never, once, held(401, "InvalidApiKey"), ""},
			opUpload:   {onServer, "", about(10), twice, retryingSoon, ""},
			opResult:   {saved, "", about(300), twice, unsavedFor(401), ""},
		}},
		{name: "403", answer: refuse(403, "AccessDenied.Unpurchased", "Access to model denied.", 0), cells: [ops]cell{
			opSubmit:   {rejected, "AccessDenied.Unpurchased", never, once, held(403, "AccessDenied.Unpurchased"), ""},
			opTemplate: {rejected, "AccessDenied.Unpurchased", never, once, held(403, "AccessDenied.Unpurchased"), ""},
			opQuery:    {onServer, "", about(60), between{3, 5}, paused(403, "AccessDenied.Unpurchased"), ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, paused(403, "AccessDenied.Unpurchased"), ""},
			opSearch:   {onServer, "", about(60), twice, paused(403, "AccessDenied.Unpurchased"), ""},
			opCancel:   {canceled, "", about(60), twice, cancelLater(403, "AccessDenied.Unpurchased"), ""},
			opDetect:   {waiting, "AccessDenied.Unpurchased", never, once, held(403, "AccessDenied.Unpurchased"), ""},
			opPolicy:   {waiting, "AccessDenied.Unpurchased", never, once, held(403, "AccessDenied.Unpurchased"), ""},
			opUpload:   {onServer, "", about(10), twice, retryingSoon, ""},
			opResult:   {saved, "", about(300), twice, unsavedFor(403), ""},
		}},
		{name: "404", answer: refuse(404, "ModelNotFound", "Model can not be found.", 0), cells: [ops]cell{
			opSubmit:   {rejected, "ModelNotFound", never, once, refusedFor(404, "ModelNotFound"), ""},
			opTemplate: {rejected, "ModelNotFound", never, once, refusedFor(404, "ModelNotFound"), ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, queuedAs(2), ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, queuedAs(6), ""},
			opSearch:   {onServer, "", about(15), twice, lookingUp, ""},
			opCancel:   {onServer, "ModelNotFound", never, once, cancelRefused(404, "ModelNotFound"), ""},
			opDetect:   {onServer, "", never, once, queuedAs(2), ""},
			opPolicy:   {rejected, "ModelNotFound", never, once, refusedFor(404, "ModelNotFound"), ""},
			opUpload:   {onServer, "", about(10), twice, retryingSoon, ""},
			opResult:   {saved, "", about(300), twice, notThere, ""},
		}},
		{name: "429", answer: refuse(429, "Throttling.RateQuota", "Requests rate limit exceeded, please try again later.", 0), cells: [ops]cell{
			opSubmit:   {onServer, "", about(2), twice, slowedDown, ""},
			opTemplate: {onServer, "", about(2), twice, motion(is(waiting).(taskRow)), ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, paused(429, "Throttling.RateQuota"), ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, paused(429, "Throttling.RateQuota"), ""},
			opSearch:   {onServer, "", about(15), twice, paused(429, "Throttling.RateQuota"), ""},
			opCancel:   {canceled, "", about(5), twice, cancelLater(429, "Throttling.RateQuota"), ""},
			opDetect:   {onServer, "", about(2), twice, paused(429, "Throttling.RateQuota"), ""},
			opPolicy:   {onServer, "", about(2), twice, paused(429, "Throttling.RateQuota"), ""},
			opUpload:   {onServer, "", about(2), twice, paused(429, "Throttling.RateQuota"), ""},
			opResult:   {saved, "", about(1), twice, isSaved, ""},
		}},
		{name: "429 with Retry-After", answer: refuse(429, "Throttling.RateQuota", "Requests rate limit exceeded, please try again later.", 20*time.Second), cells: [ops]cell{
			opSubmit:   {onServer, "", about(20), twice, paused(429, "Throttling.RateQuota"), ""},
			opTemplate: {onServer, "", about(20), twice, paused(429, "Throttling.RateQuota"), ""},
			opQuery:    {onServer, "", about(20), between{5, 7}, paused(429, "Throttling.RateQuota"), ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, paused(429, "Throttling.RateQuota"), ""},
			opSearch:   {onServer, "", about(20), twice, paused(429, "Throttling.RateQuota"), ""},
			opCancel:   {canceled, "", about(20), twice, cancelLater(429, "Throttling.RateQuota"), ""},
			opDetect:   {onServer, "", about(20), twice, paused(429, "Throttling.RateQuota"), ""},
			opPolicy:   {onServer, "", about(20), twice, paused(429, "Throttling.RateQuota"), ""},
			opUpload:   {onServer, "", about(20), twice, paused(429, "Throttling.RateQuota"), ""},
			opResult:   {saved, "", about(20), twice, saving, ""},
		}},
		{name: "500", answer: refuse(500, "InternalError", "An internal error has occurred.", 0), cells: [ops]cell{
			opSubmit:   {unsure, "NotOnAccount", never, once, notFound, ""},
			opTemplate: {unsure, "NotOnAccount", never, once, motion(notFound), ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, queuedAs(2), ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, queuedAs(6), ""},
			opSearch:   {onServer, "", about(15), twice, lookingUp, ""},
			opCancel:   {canceled, "", about(5), twice, cancelUnclear(500, "InternalError"), ""},
			opDetect:   {onServer, "", never, once, queuedAs(2), ""},
			opPolicy:   {onServer, "", about(10), twice, retryingSoon, ""},
			opUpload:   {onServer, "", about(10), twice, retryingSoon, ""},
			opResult:   {saved, "", about(1), twice, isSaved, ""},
		}},
		{name: "502 HTML", answer: simulator.Fault{Do: simulator.Page}, cells: [ops]cell{
			opSubmit:   {unsure, "NotOnAccount", never, once, notFound, ""},
			opTemplate: {unsure, "NotOnAccount", never, once, motion(notFound), ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, queuedAs(2), ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, queuedAs(6), ""},
			opSearch:   {onServer, "", about(15), twice, lookingUp, ""},
			opCancel:   {canceled, "", about(5), twice, cancelUnclear(502, api.CodeHTTP), ""},
			opDetect:   {onServer, "", never, once, queuedAs(2), ""},
			opPolicy:   {onServer, "", about(10), twice, retryingSoon, ""},
			opUpload:   {onServer, "", about(10), twice, retryingSoon, ""},
			opResult:   {saved, "", about(1), twice, isSaved, ""},
		}},
		{name: "503", answer: refuse(503, "ServiceUnavailable", "The service is temporarily unavailable.", 0), cells: [ops]cell{
			opSubmit:   {onServer, "", about(2), twice, slowedDown, ""},
			opTemplate: {onServer, "", about(2), twice, motion(is(waiting).(taskRow)), ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, queuedAs(2), ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, queuedAs(6), ""},
			opSearch:   {onServer, "", about(15), twice, lookingUp, ""},
			opCancel:   {canceled, "", about(5), twice, cancelLater(503, "ServiceUnavailable"), ""},
			opDetect:   {onServer, "", about(10), twice, retryingSoon, ""},
			opPolicy:   {onServer, "", about(10), twice, retryingSoon, ""},
			opUpload:   {onServer, "", about(10), twice, retryingSoon, ""},
			opResult:   {saved, "", about(1), twice, isSaved, ""},
		}},
		{name: "504", answer: simulator.Fault{Do: simulator.Page, Status: 504, After: true}, cells: [ops]cell{
			opSubmit:   {onServer, "", never, once, queuedAs(2), ""},
			opTemplate: {onServer, "", never, once, motion(queuedAs(0).(taskRow)), ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, queuedAs(2), ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, queuedAs(6), ""},
			opSearch:   {onServer, "", about(15), twice, lookingUp, ""},
			opCancel:   {canceled, "", never, once, cancelUnclear(504, api.CodeHTTP), ""},
			opDetect:   {onServer, "", never, once, queuedAs(2), ""},
			opPolicy:   {onServer, "", about(10), twice, retryingSoon, ""},
			opUpload:   {onServer, "", about(10), twice, retryingSoon, ""},
			opResult:   {saved, "", about(1), twice, isSaved, ""},
		}},
		{name: "proxy refuses", answer: simulator.Fault{Do: simulator.Page, Status: 407}, cells: [ops]cell{
			opSubmit:   {rejected, "HTTP", never, once, refusedFor(407, api.CodeHTTP), ""},
			opTemplate: {rejected, "HTTP", never, once, refusedFor(407, api.CodeHTTP), ""},
			opQuery:    {onServer, "", about(5), between{5, 7}, queuedAs(2), ""},
			opSweep:    {onServer, "", about(60), between{1, 3}, queuedAs(6), ""},
			opSearch:   {onServer, "", about(15), twice, lookingUp, ""},
			opCancel:   {onServer, "HTTP", never, once, cancelRefused(407, api.CodeHTTP), ""},
			opDetect:   {onServer, "", never, once, queuedAs(2), ""},
			opPolicy:   {rejected, "HTTP", never, once, refusedFor(407, api.CodeHTTP), ""},
			opUpload:   {onServer, "", about(10), twice, retryingSoon, ""},
			opResult:   {saved, "", about(300), twice, unsavedFor(407), ""},
		}},
	}
}
