package simulator

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// ErrorAnswer is an error that the documents list, as a request is answered with it.
type ErrorAnswer struct {
	Status        int
	Code, Message string
}

const notActivated = "The product is not activated, please confirm that you have activated products and try again after activation."

// Documented lists every code of the error page and of the reference that a client of these models can
// get, and the variants that differ in the message alone. Where the pages print no message, it is made
// up.
func Documented() []ErrorAnswer {
	var list []ErrorAnswer
	for _, group := range []struct {
		status int
		codes  string
	}{
		{400, `InvalidParameter BadRequest.EmptyInput BadRequest.EmptyParameters BadRequest.EmptyModel BadRequest.IllegalInput
			BadRequest.InputDownloadFailed BadRequest.TooLarge InvalidURL InvalidURL.ConnectionRefused InvalidURL.Timeout
			InvalidParameter.DataInspection DataInspectionFailed data_inspection_failed IPInfringementSuspect Arrearage UnsupportedOperation
			InvalidFile.Size InvalidFile.Resolution InvalidFile.AspectRatio InvalidFile.Duration InvalidFile.FPS InvalidFile.Format
			InvalidFile.Openerror InvalidFile.Content InvalidFile.NoHuman InvalidFile.MultiHuman InvalidFile.BodyProportion
			InvalidFile.FacePose InvalidFile.FullFace InvalidFile.FrontBody InvalidFile.FullBody InvalidFile.BodyPose InvalidFile.Value
			InvalidFile.ImageSize InvalidFile.DownloadFailed InvalidFile.Template.Content InvalidPerson
			isv.OUT_OF_SERVICE Contain.Forbidden.Label.Error InvalidImage.ImageSize InvalidImage.NoHumanFace InvalidImageResolution
			InvalidImageFormat InvalidImage.FileFormat InvalidInputLength CustomRoleBlocked FaqRuleBlocked invalid_parameter_error`},
		{401, `InvalidApiKey invalid_api_key NOT_AUTHORIZED invalid_access_token_or_token_expired`},
		{403, `AccessDenied access_denied AccessDenied.Unpurchased Model.AccessDenied Workspace.AccessDenied Endpoint.AccessDenied
			App.AccessDenied AllocationQuota.FreeTierOnly`},
		{404, `ModelNotFound model_not_found WorkSpaceNotFound NotFound`},
		{429, `Throttling Throttling.RateQuota LimitRequests limit_requests Throttling.BurstRate limit_burst_rate
			Throttling.AllocationQuota insufficient_quota Throttling.Concurrency CommodityNotPurchased PrepaidBillOverdue PostpaidBillOverdue`},
		{500, `InternalError InternalError.Algo InternalError.FileUpload InternalError.Upload SystemError ModelServiceFailed
			InternalError.Timeout RequestTimeOut ServiceUnavailable`},
		{503, `ModelUnavailable ServiceUnavailable`},
	} {
		for code := range strings.FieldsSeq(group.codes) {
			if group.status == http.StatusUnauthorized && !strings.HasPrefix(strings.ToLower(code), "invalid_api") {
				code = strings.ReplaceAll(code, "_", " ") // these two are printed with blanks
			}
			list = append(list, ErrorAnswer{group.status, code, messageOf(code)})
		}
	}
	return append(list, variants()...)
}

// variants are answers that differ from others of the same code in the message alone.
func variants() []ErrorAnswer {
	return []ErrorAnswer{
		{400, "InvalidParameter", "Model not exist."},
		{400, "InvalidParameter", "parameters.video_ratio must be 9:16 or 3:4"},
		{400, "InvalidParameter", notActivated},
		{400, "invalid_parameter_error", notActivated},
		{403, "access_denied", notActivated},
		{400, "invalid_parameter_error", "The provided URL does not appear to be valid. Ensure it is correctly formatted."},
		{403, "AccessDenied", "current user api does not support synchronous calls."},
		{403, "AccessDenied", "current user api does not support asynchronous calls."},
		{403, "AccessDenied", "Invalid according to Policy: Policy expired."},
		{429, "Throttling.AllocationQuota", "Free allocated quota exceeded."},
	}
}

// messageOf is the usual message of a code.
func messageOf(code string) string {
	switch code {
	case "InvalidApiKey", "invalid_api_key":
		return "Invalid API-key provided."
	case "AccessDenied", "access_denied":
		return "Access denied."
	case "Endpoint.AccessDenied":
		return "Workspace endpoint access denied."
	case "Arrearage":
		return "Access denied, please make sure your account is in good standing."
	case "Contain.Forbidden.Label.Error":
		return "contain forbidden create order label"
	case "InvalidFile.Resolution":
		return "Please ensure the longest side is less than 4096 pixels and the shortest side is greater than 224 pixels."
	case "InvalidFile.NoHuman":
		return "The input image has no human body. Please upload other image with single person."
	case "InvalidParameter.DataInspection":
		return "Unable to download the media resource during the data inspection process."
	}
	return fmt.Sprintf("This stands for the text of %s.", code)
}

// documented finds the first answer with a code.
func documented(code string) (ErrorAnswer, bool) {
	all := Documented()
	i := slices.IndexFunc(all, func(e ErrorAnswer) bool { return e.Code == code })
	if i < 0 {
		return ErrorAnswer{}, false
	}
	return all[i], true
}
