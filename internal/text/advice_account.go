package text

import (
	"dancecard/api"
	"dancecard/internal/text/msg"
)

// accessErrors are about keys and permissions (the error page, HTTP 401, 403 and 404).
func accessErrors() []serviceError {
	return []serviceError{
		{code: "InvalidApiKey", advice: invalidKeyAdvice},
		{code: "NOT_AUTHORIZED", aliases: []string{"Unauthorized"}, advice: always(msg.AdviceNotAuthorized)},
		{code: "invalid_access_token_or_token_expired", advice: always(msg.AdviceTokenExpired)},
		{code: "AccessDenied", has: "does not support synchronous", advice: always(msg.AdviceSynchronous)},
		{code: "AccessDenied", has: "does not support asynchronous", advice: always(msg.AdviceAsynchronous)},
		{code: "AccessDenied", has: "policy expired", advice: always(msg.AdviceUploadExpired)},
		{code: "AccessDenied", advice: always(msg.AdviceAccessDenied)},
		{code: "Model.AccessDenied", advice: always(msg.AdviceModelAccess)},
		{code: "Workspace.AccessDenied", advice: withBaseURL(msg.AdviceWorkspaceAccess)},
		{code: "Endpoint.AccessDenied", advice: withBaseURL(msg.AdviceEndpointAccess)},
		{code: "App.AccessDenied", advice: always(msg.AdviceAppAccess)},
		{code: "ModelNotFound", advice: modelNotFoundAdvice},
		{code: "WorkSpaceNotFound", advice: always(msg.AdviceWorkspaceNotFound)},
		{code: "NotFound", advice: always(msg.AdviceNotFound)},
	}
}

func invalidKeyAdvice(w Wording, c circumstances) string {
	if w.EntersKey {
		return msg.AdviceInvalidKeyEntry(w.Language)
	}
	return byKey("palette", msg.AdviceInvalidKey, msg.AdviceInvalidKeyCommand)(w, c)
}

func modelNotFoundAdvice(w Wording, c circumstances) string {
	if w.Keys == nil || !c.replannable {
		return msg.AdviceModelNotFoundOther(w.Language)
	}
	return msg.AdviceModelNotFound(w.Language, w.Keys("switch-engine"))
}

// withBaseURL is advice that names the service's shared base URL.
func withBaseURL(m func(l msg.Language, url string) string) advise {
	return func(w Wording, _ circumstances) string { return m(w.Language, api.DefaultBaseURL) }
}

// accountErrors are about money and contracts: nothing works until somebody settles them.
func accountErrors() []serviceError {
	return []serviceError{
		{code: "InvalidParameter", has: api.NotActivatedPhrase, anyCode: true, advice: byKey("pause", msg.AdviceNotActivated, msg.AdviceNotActivatedCommand)},
		{code: "isv.OUT_OF_SERVICE", advice: byKey("pause", msg.AdviceOutOfService, msg.AdviceOutOfServiceCommand)},
		{code: "Contain.Forbidden.Label.Error", advice: always(msg.AdviceOrdersForbidden)},
		{code: "Arrearage", advice: byKey("pause", msg.AdviceArrearage, msg.AdviceArrearageCommand)},
		{code: "AccessDenied.Unpurchased", advice: byKey("pause", msg.AdviceUnpurchased, msg.AdviceUnpurchasedCommand)},
		{code: "AllocationQuota.FreeTierOnly", advice: always(msg.AdviceFreeTierOnly)},
		{code: "Throttling.AllocationQuota", aliases: []string{"insufficient_quota"}, has: "free allocated quota", advice: always(msg.AdviceFreeQuota)},
		{code: "CommodityNotPurchased", advice: always(msg.AdviceNotPurchased)},
		{code: "PrepaidBillOverdue", advice: always(msg.AdvicePrepaidOverdue)},
		{code: "PostpaidBillOverdue", advice: always(msg.AdvicePostpaidOverdue)},
	}
}
