package advice

import (
	"dancecard/api"
)

// accessErrors are about keys and permissions (the error page, HTTP 401, 403 and 404).
func accessErrors() []ErrorInfo {
	return []ErrorInfo{
		{
			HTTP: 401, Code: "InvalidApiKey", Message: "Invalid API-key provided.",
			Advice: "The service does not know this API key. It has to be one of the Beijing region, complete and without blanks; keys of Token or Coding plans do not work here.",
		},
		{
			HTTP: 401, Code: "NOT AUTHORIZED", Message: "NOT AUTHORIZED", aliases: []string{"Unauthorized"},
			Advice: "The workspace in the address is wrong, or the key is no member of it. Use the base address that the console shows beside the key.",
		},
		{
			HTTP: 401, Code: "invalid access token or token expired", Message: "invalid access token or token expired",
			Advice: "This is a plan's key or a temporary one that has run out. Use a pay-as-you-go key of the Beijing region with its own base address.",
		},
		{
			HTTP: 403, Code: "AccessDenied", Message: "current user api does not support synchronous calls.", contains: "does not support synchronous",
			Advice: "The header that asks for a task was lost on the way; videos are made as tasks only. Look for a proxy that drops X-DashScope-Async.",
		},
		{
			HTTP: 403, Code: "AccessDenied", Message: "current user api does not support asynchronous calls.", contains: "does not support asynchronous",
			Advice: "The model answers at once and takes no tasks. Check the model's name in the configuration: a check model stands where a video model belongs.",
		},
		{
			HTTP: 403, Code: "AccessDenied", Message: "Invalid according to Policy: Policy expired.", contains: "policy expired",
			Advice: "The permission to upload ran out before the file was through. Send it again; a new permission is fetched for it.",
		},
		{
			HTTP: 403, Code: "AccessDenied", Message: "Access denied.",
			Advice: "The key may not use this model, or the free quota is used up, or the model is offline. Check all three in the console.",
		},
		{
			HTTP: 403, Code: "Model.AccessDenied",
			Advice: "The key's workspace is not allowed to use this model. Grant it in the console, or use a key of the default workspace.",
		},
		{
			HTTP: 403, Code: "Workspace.AccessDenied",
			Advice: "The key may not use this workspace. Use a key that was made in it, or the shared base address " + api.DefaultBaseURL + ".",
		},
		{
			HTTP: 403, Code: "Endpoint.AccessDenied", Message: "Workspace endpoint access denied.",
			Advice: "The workspace's own address does not serve this model. Try the shared base address " + api.DefaultBaseURL + ".",
		},
		{
			HTTP: 403, Code: "App.AccessDenied",
			Advice: "The key may not use the application that the request names. Check the application's owner in the console.",
		},
		{
			HTTP: 404, Code: "ModelNotFound",
			Advice: "The service has no such model for this key, or it is not activated. A deployment's name works only at the address that belongs to it.",
		},
		{
			HTTP: 404, Code: "WorkSpaceNotFound",
			Advice: "The workspace in the base address does not exist. Copy the address again from the console.",
		},
		{
			HTTP: 404, Code: "NotFound",
			Advice: "What was asked for does not exist: check the id, and the path of the base address.",
		},
	}
}

// accountErrors are about money and contracts: nothing works until somebody settles them.
func accountErrors() []ErrorInfo {
	return []ErrorInfo{
		{
			HTTP: 400, Code: "InvalidParameter", Message: "The product is not activated, please confirm that you have activated products and try again after activation.",
			contains: "product is not activated", anyCode: true,
			Advice: "This model, or Model Studio itself, is not activated for the account. Activate it in the console's model marketplace, then send again.",
		},
		{
			HTTP: 400, Code: "isv.OUT_OF_SERVICE",
			Advice: "The account's balance is too low, so the service is suspended. Top it up; the service resumes by itself, though the balance may show late.",
		},
		{
			HTTP: 400, Code: "Contain.Forbidden.Label.Error", Message: "contain forbidden create order label",
			Advice: "Alibaba Cloud doesn't let this account place orders. Contact its customer service; nothing can be sent before that.",
		},
		{
			HTTP: 400, Code: "Arrearage", Message: "Access denied, please make sure your account is in good standing.",
			Advice: "The account's balance is overdue. Top it up in the Alibaba Cloud billing console; after payment it takes a few minutes.",
		},
		{
			HTTP: 403, Code: "AccessDenied.Unpurchased",
			Advice: "Model Studio is not activated for this account. Activate it in the console, in the Beijing region.",
		},
		{
			HTTP: 403, Code: "AllocationQuota.FreeTierOnly",
			Advice: "The free quota is used up and the account is set to use nothing else. Switch \"free tier only\" off in the console to go on, for money.",
		},
		{
			HTTP: 429, Code: "Throttling.AllocationQuota", Message: "Free allocated quota exceeded.", contains: "free allocated quota",
			aliases: []string{"insufficient_quota"},
			Advice:  "The free quota is used up. Switch to paid use in the console, then send again.",
		},
		{
			HTTP: 429, Code: "CommodityNotPurchased",
			Advice: "The account has not bought this service yet. Order it in the console, then send again.",
		},
		{
			HTTP: 429, Code: "PrepaidBillOverdue",
			Advice: "A prepaid package has run out or is unpaid. Renew it in the billing console.",
		},
		{
			HTTP: 429, Code: "PostpaidBillOverdue",
			Advice: "A bill for past use is unpaid. Settle it in the billing console; nothing new is accepted before.",
		},
	}
}
