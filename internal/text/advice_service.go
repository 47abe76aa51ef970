package text

import (
	"dancecard/api"
	"dancecard/internal/text/msg"
)

// loadErrors are about asking too much (the error page, HTTP 429). All of them pass by themselves.
func loadErrors() []serviceError {
	return []serviceError{
		{code: "Throttling.RateQuota", aliases: []string{"LimitRequests", "Throttling.AllocationQuota", "insufficient_quota"}, advice: always(msg.AdviceRateQuota)},
		{code: "Throttling.BurstRate", aliases: []string{"LimitBurstRate"}, advice: always(msg.AdviceBurstRate)},
		{code: "Throttling.Concurrency", advice: always(msg.AdviceConcurrency)},
		{code: "Throttling", advice: always(msg.AdviceThrottling)},
	}
}

// serverErrors are the service's own failures (the error page, HTTP 500 and 503).
func serverErrors() []serviceError {
	return []serviceError{
		{code: "InternalError.Timeout", advice: always(msg.AdviceTimedOut)},
		{code: "InternalError.Algo", advice: always(msg.AdviceAlgorithm)},
		// Both spellings are on the error page.
		{code: "InternalError.FileUpload", aliases: []string{"InternalError.Upload"}, advice: always(msg.AdviceResultNotStored)},
		{code: "InternalError", advice: always(msg.AdviceInternal)},
		{code: "SystemError", advice: always(msg.AdviceSystem)},
		{code: "ModelServiceFailed", advice: always(msg.AdviceModelService)},
		{code: "RequestTimeOut", advice: always(msg.AdviceRequestTimedOut)},
		{code: "ModelUnavailable", advice: always(msg.AdviceModelUnavailable)},
		{code: "ServiceUnavailable", advice: always(msg.AdviceBusy)},
	}
}

// clientErrors are the failures that package api names itself.
func clientErrors() []serviceError {
	return []serviceError{
		{code: api.CodeNetwork, aliases: []string{"NetworkError", "APIConnectionError"}, advice: always(msg.AdviceNetwork)},
		{code: api.CodeTimeout, advice: always(msg.AdviceTimeout)},
		{code: api.CodeGarbage, advice: always(msg.AdviceUnreadable)},
		{code: api.CodeTooLarge, advice: always(msg.AdviceOversized)},
		{code: api.CodeHTTP, advice: always(msg.AdviceBareStatus)},
		{code: api.CodeLinkDead, advice: always(msg.AdviceLinkDead)},
		{code: api.CodeNoKey, advice: always(msg.AdviceNoKey)},
		{code: api.CodeAddress, advice: addressAdvice},
		{code: api.CodeFile, advice: always(msg.AdviceLocalFile)},
		{code: api.CodeNoParts, advice: always(msg.AdviceUnchecked)},
		{code: api.CodePolicyExpired, advice: always(msg.AdviceUploadExpired)},
		{code: api.CodeCanceled, advice: always(msg.AdviceCanceled)},
	}
}

// exampleTaskID has the form of the service's task ids.
const exampleTaskID = "0385dc79-5ff8-4d82-bcb6-7b5a0c2b4e11"

// addressAdvice depends on what the URL or the id was for.
func addressAdvice(w Wording, c circumstances) string {
	switch c.op {
	case api.OpSetUp:
		return msg.AdviceAddressBase(w.Language, api.DefaultBaseURL)
	case api.OpFetch:
		return msg.AdviceAddressFile(w.Language)
	case api.OpSubmit:
		return msg.AdviceAddressEngine(w.Language)
	}
	return msg.AdviceAddressTask(w.Language, exampleTaskID)
}

// storageErrors are the temporary storage's own refusals, which are XML. Its page does not list them; these are the
// codes of OSS that an upload by form can meet.
func storageErrors() []serviceError {
	upload := func(code string, m said) serviceError {
		return serviceError{code: code, op: api.OpUpload, advice: always(m)}
	}
	return []serviceError{
		upload("AccessDenied", msg.AdviceStorageAccess),
		upload("SignatureDoesNotMatch", msg.AdviceStorageSignature),
		upload("InvalidAccessKeyId", msg.AdviceStorageKey),
		upload("InvalidPolicyDocument", msg.AdviceStoragePolicy),
		upload("FileAlreadyExists", msg.AdviceStorageExists),
		upload("EntityTooLarge", msg.AdviceStorageTooLarge),
		upload("MalformedPOSTRequest", msg.AdviceStorageMalformed),
		upload("RequestTimeout", msg.AdviceStorageSlow),
		upload("NoSuchBucket", msg.AdviceStorageMissing),
	}
}
