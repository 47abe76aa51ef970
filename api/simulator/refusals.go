package simulator

import (
	"fmt"
	"net/http"
)

// refusal is why a request is turned down or a task fails. The texts of the seven errors that are
// this model's own are those of the reference; the others are those of the error page.
type refusal struct {
	status        int
	code, message string
}

func refuse(status int, code, format string, args ...any) *refusal {
	return &refusal{status: status, code: code, message: fmt.Sprintf(format, args...)}
}

func noKey() *refusal {
	return refuse(http.StatusUnauthorized, "InvalidApiKey", "No API-key provided.")
}

func badKey() *refusal {
	return refuse(http.StatusUnauthorized, "InvalidApiKey", "Invalid API-key provided.")
}

func notAsync() *refusal {
	return refuse(http.StatusForbidden, "AccessDenied", "current user api does not support synchronous calls.")
}

func modelOffline() *refusal {
	return refuse(http.StatusForbidden, "AccessDenied", "Access denied.")
}

func modelMissing() *refusal {
	return refuse(http.StatusNotFound, "ModelNotFound", "Model can not be found.")
}

func tooFast() *refusal {
	return refuse(http.StatusTooManyRequests, "Throttling.RateQuota", "Requests rate limit exceeded, please try again later.")
}

func notJSON() *refusal {
	return refuse(http.StatusBadRequest, "BadRequest.IllegalInput", "The input parameter requires json format.")
}

func bodyTooLarge() *refusal {
	return refuse(http.StatusBadRequest, "BadRequest.TooLarge", "Payload Too Large")
}

func emptyModel() *refusal {
	return refuse(http.StatusBadRequest, "BadRequest.EmptyModel", `Required parameter "model" missing from request.`)
}

func emptyInput() *refusal {
	return refuse(http.StatusBadRequest, "BadRequest.EmptyInput", "Required input parameter missing from request.")
}

func badField(name string) *refusal {
	return refuse(http.StatusBadRequest, "InvalidParameter", "Required parameter(s) missing or invalid, please check the request parameters. (%s)", name)
}

func badRatio() *refusal {
	return refuse(http.StatusBadRequest, "InvalidParameter", "parameters.video_ratio must be 9:16 or 3:4")
}

func badMethod(method string) *refusal {
	return refuse(http.StatusBadRequest, "InvalidParameter", "Request method '%s' is not supported.", method)
}

func badTemplate() *refusal {
	return refuse(http.StatusBadRequest, "InvalidFile.Template.Content", "Invalid template content.")
}

func badURL() *refusal {
	return refuse(http.StatusBadRequest, "InvalidURL", "Required URL is missing or invalid, please check the request URL.")
}

func hostRefused(address string) *refusal {
	return refuse(http.StatusBadRequest, "InvalidURL.ConnectionRefused", "Connection to %s refused, please provide available URL", address)
}

func hostSlow(address string) *refusal {
	return refuse(http.StatusBadRequest, "InvalidURL.Timeout", "Download %s timeout, please check network connection.", address)
}

func badFormat() *refusal {
	return refuse(http.StatusBadRequest, "InvalidFile.Format", "Invalid file format, the request file format is one of the following types: JPEG, PNG, BMP.")
}

func badSize() *refusal {
	return refuse(http.StatusBadRequest, "InvalidFile.Size", "Invalid file size, The image file size must be less than 5 MB.")
}

func badResolution() *refusal {
	return refuse(http.StatusBadRequest, "InvalidFile.Resolution", "Please ensure the longest side is less than 4096 pixels and the shortest side is greater than 224 pixels.")
}

func badShape() *refusal {
	return refuse(http.StatusBadRequest, "InvalidFile.AspectRatio", "Invalid file ratio. The file aspect ratio (height/width) must be between 0.5 and 2.0")
}

func notPending() *refusal {
	return refuse(http.StatusBadRequest, "UnsupportedOperation", "Failed to cancel the task, please confirm if the task is in PENDING status.")
}

func nothingHere() *refusal {
	return refuse(http.StatusNotFound, "NotFound", "Not found!")
}

func timedOut() *refusal {
	return refuse(http.StatusInternalServerError, "InternalError.Timeout", "An internal timeout error has occurred during execution, please try again later or contact service support.")
}
