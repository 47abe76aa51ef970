package simulator

import (
	"fmt"
	"net/http"
)

// apiError is why a request is refused or a task fails. The texts of the seven errors of
// AnimateAnyone itself are those of the reference; the others are those of the error page.
type apiError struct {
	status        int
	code, message string
}

func newError(status int, code, format string, args ...any) *apiError {
	return &apiError{status: status, code: code, message: fmt.Sprintf(format, args...)}
}

func missingKey() *apiError {
	return newError(http.StatusUnauthorized, "InvalidApiKey", "No API-key provided.")
}

func invalidKey() *apiError {
	return newError(http.StatusUnauthorized, "InvalidApiKey", "Invalid API-key provided.")
}

func syncUnsupported() *apiError {
	return newError(http.StatusForbidden, "AccessDenied", "current user api does not support synchronous calls.")
}

func asyncUnsupported() *apiError {
	return newError(http.StatusForbidden, "AccessDenied", "current user api does not support asynchronous calls.")
}

func modelNotFound() *apiError {
	return newError(http.StatusNotFound, "ModelNotFound", "Model can not be found.")
}

func rateLimited() *apiError {
	return newError(http.StatusTooManyRequests, "Throttling.RateQuota", "Requests rate limit exceeded, please try again later.")
}

func invalidJSON() *apiError {
	return newError(http.StatusBadRequest, "BadRequest.IllegalInput", "The input parameter requires json format.")
}

func bodyTooLarge() *apiError {
	return newError(http.StatusBadRequest, "BadRequest.TooLarge", "Payload Too Large")
}

func missingModel() *apiError {
	return newError(http.StatusBadRequest, "BadRequest.EmptyModel", `Required parameter "model" missing from request.`)
}

func missingInput() *apiError {
	return newError(http.StatusBadRequest, "BadRequest.EmptyInput", "Required input parameter missing from request.")
}

func invalidField(name string) *apiError {
	return newError(http.StatusBadRequest, "InvalidParameter", "Required parameter(s) missing or invalid, please check the request parameters. (%s)", name)
}

func missingParameters() *apiError {
	return newError(http.StatusBadRequest, "BadRequest.EmptyParameters", `Required parameter "parameters" missing from request.`)
}

func invalidRatio() *apiError {
	return newError(http.StatusBadRequest, "InvalidParameter", "parameters.video_ratio must be 9:16 or 3:4")
}

func methodNotSupported(method string) *apiError {
	return newError(http.StatusBadRequest, "InvalidParameter", "Request method '%s' is not supported.", method)
}

func invalidTemplate() *apiError {
	return newError(http.StatusBadRequest, "InvalidFile.Template.Content", "Invalid template content.")
}

func invalidURL() *apiError {
	return newError(http.StatusBadRequest, "InvalidURL", "Required URL is missing or invalid, please check the request URL.")
}

// storageNotResolved is for an oss:// address without X-DashScope-OssResourceResolve. The storage
// page has two answers and does not say which comes when: here clips and pictures get one each.
func storageNotResolved(clip bool) *apiError {
	if clip {
		return newError(http.StatusBadRequest, "InvalidParameter.DataInspection", "The media format is not supported or incorrect for the data inspection.")
	}
	return newError(http.StatusBadRequest, "invalid_parameter_error", "The provided URL does not appear to be valid. Ensure it is correctly formatted.")
}

func connectionRefused(address string) *apiError {
	return newError(http.StatusBadRequest, "InvalidURL.ConnectionRefused", "Connection to %s refused, please provide available URL", address)
}

func downloadTimedOut(address string) *apiError {
	return newError(http.StatusBadRequest, "InvalidURL.Timeout", "Download %s timeout, please check network connection.", address)
}

func notPending() *apiError {
	return newError(http.StatusBadRequest, "UnsupportedOperation", "Failed to cancel the task, please confirm if the task is in PENDING status.")
}

func notFound() *apiError {
	return newError(http.StatusNotFound, "NotFound", "Not found!")
}

func taskTimedOut() *apiError {
	return newError(http.StatusInternalServerError, "InternalError.Timeout", "An internal timeout error has occurred during execution, please try again later or contact service support.")
}
