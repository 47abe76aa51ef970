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

func notSync() *refusal {
	return refuse(http.StatusForbidden, "AccessDenied", "current user api does not support asynchronous calls.")
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

func emptyParameters() *refusal {
	return refuse(http.StatusBadRequest, "BadRequest.EmptyParameters", `Required parameter "parameters" missing from request.`)
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

// unresolved are the two answers of the storage page for an address of the storage without
// X-DashScope-OssResourceResolve. It does not say which comes when: here pictures get the one and
// clips the other.
func unresolved(clip bool) *refusal {
	if clip {
		return refuse(http.StatusBadRequest, "InvalidParameter.DataInspection", "The media format is not supported or incorrect for the data inspection.")
	}
	return refuse(http.StatusBadRequest, "invalid_parameter_error", "The provided URL does not appear to be valid. Ensure it is correctly formatted.")
}

func hostRefused(address string) *refusal {
	return refuse(http.StatusBadRequest, "InvalidURL.ConnectionRefused", "Connection to %s refused, please provide available URL", address)
}

func hostSlow(address string) *refusal {
	return refuse(http.StatusBadRequest, "InvalidURL.Timeout", "Download %s timeout, please check network connection.", address)
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
