package advice

import "dancecard/api"

// loadErrors are about asking too much (the error page, HTTP 429). All of them pass by themselves.
func loadErrors() []ErrorInfo {
	return []ErrorInfo{
		{
			HTTP: 429, Code: "Throttling.RateQuota",
			aliases: []string{"LimitRequests"},
			Advice:  "More requests a second came from the account than it is granted; other programs with the same account count as well. It goes on by itself more slowly.",
		},
		{
			HTTP: 429, Code: "Throttling.BurstRate",
			aliases: []string{"LimitBurstRate"},
			Advice:  "Requests grew too fast. Wait a minute; tasks are sent one by one.",
		},
		{
			HTTP: 429, Code: "Throttling.AllocationQuota",
			aliases: []string{"insufficient_quota"},
			Advice:  "The quota of this minute is used up, although it sounds like a bill. It is there again within about a minute.",
		},
		{
			HTTP: 429, Code: "Throttling.Concurrency",
			Advice: "Too many tasks of the account are at work at the same time. The service takes more as soon as one ends.",
		},
		{
			HTTP: 429, Code: "Throttling",
			Advice: "The service is being asked too much and wants a pause. Waiting is enough.",
		},
	}
}

// serverErrors are the service's own failures (the error page, HTTP 500 and 503).
func serverErrors() []ErrorInfo {
	return []ErrorInfo{
		{
			HTTP: 500, Code: "InternalError.Timeout",
			Advice: "The service gave the task up because it had no result within 3 hours, often for a full queue. Check the account's list, then send it again.",
		},
		{
			HTTP: 500, Code: "InternalError.Algo",
			Advice: "The model itself failed on this task. Try once more; if it fails again, use another picture or motion.",
		},
		{
			HTTP: 500, Code: "InternalError.FileUpload",
			Advice: "The service could not store its own result. Send the task again a little later.",
			// Both spellings are on the error page.
			aliases: []string{"InternalError.Upload"},
		},
		{
			HTTP: 500, Code: "InternalError",
			Advice: "Something broke inside the service. Try again later; if it stays, give the request id to its support.",
		},
		{
			HTTP: 500, Code: "SystemError",
			Advice: "The service's system failed, not the request. Wait a few minutes and send it again.",
		},
		{
			HTTP: 500, Code: "ModelServiceFailed",
			Advice: "The service could not reach its own model. That usually passes; try again later.",
		},
		{
			HTTP: 500, Code: "RequestTimeOut",
			Advice: "The service needed more than 300 seconds to take the request. Try later, when it is less busy.",
		},
		{
			HTTP: 503, Code: "ModelUnavailable",
			Advice: "The model is not being served at the moment. It is tried again; nothing was started or charged.",
		},
		{
			HTTP: 503, Code: "ServiceUnavailable",
			Advice: "The service has no room at the moment. It comes back by itself; try again in a few minutes.",
		},
	}
}

// ownErrors are the failures that this package names itself.
func ownErrors() []ErrorInfo {
	return []ErrorInfo{
		{Code: api.CodeNetwork, aliases: []string{"NetworkError", "APIConnectionError"}, Advice: "The service could not be reached, or the line broke. Check the network, the proxy and the base address; tasks on the server go on meanwhile."},
		{Code: api.CodeTimeout, Advice: "No answer came in time. The network may be slow or the service busy; tasks on the server go on meanwhile."},
		{Code: api.CodeGarbage, Advice: "Something else than Model Studio answered, such as a network login page or a wrong base address. Look at the beginning of the answer in the message."},
		{Code: api.CodeTooLarge, Advice: "The answer was larger than any that the service gives, so it was not read. Check what stands at the base address."},
		{Code: api.CodeHTTP, Advice: "Only an HTTP status came back, without the service's own words. A gateway or proxy in between is the likely speaker."},
		{Code: api.CodeLinkDead, Advice: "The file is no longer there: a result's address lives for 24 hours after the task's end. A video that was not saved by then has to be made again."},
		{Code: api.CodeNoKey, Advice: "There is no usable API key. Set DASHSCOPE_API_KEY or run \"dancecard key set\"; keys are made in the console of the Beijing region."},
		{Code: api.CodeAddress, Advice: "An address or an id cannot be used as it is. Read the message, correct it and try again."},
		{Code: api.CodeFile, Advice: "The file on this machine cannot be sent as it was found. Check that it is still there, may be read, and is not being written to."},
		{Code: api.CodeNoParts, Advice: "The file cannot be checked where it is. Download it and give its path in place of the address, or send it unchecked."},
		{Code: api.CodePolicyExpired, Advice: "The permission to upload ran out before the file was through. Send it again; a new permission is fetched for it."},
		{Code: api.CodeCanceled, Advice: "It was stopped from this side before an answer came. Ask again when you want to know."},
	}
}
