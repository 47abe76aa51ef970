package advice

// requestErrors are refusals of what was asked for (the error page, HTTP 400).
func requestErrors() []ErrorInfo {
	return []ErrorInfo{
		{
			HTTP: 400, Code: "InvalidParameter", Message: "parameters.video_ratio must be 9:16 or 3:4", contains: "video_ratio",
			aliases: []string{"invalid_parameter_error"},
			Advice:  "The video's ratio can only be 9:16 or 3:4. Choose one of them, or none for the clip's background.",
		},
		{
			HTTP: 400, Code: "InvalidParameter", Message: "Model not exist.", contains: "model not exist",
			aliases: []string{"invalid_parameter_error"},
			Advice:  "The service has no model of that name. Check the model's name in the configuration and the region of the key.",
		},
		{
			HTTP: 400, Code: "invalid_parameter_error", aliases: []string{"InvalidParameter"}, Message: "The provided URL does not appear to be valid. Ensure it is correctly formatted.", contains: "provided url",
			file:   eitherFile,
			Advice: "The service doesn't take the address of {file}, or its upload has expired. Give a local file or an address that begins with https://, and make the task again.",
		},
		{
			HTTP: 400, Code: "InvalidParameter", Message: "Required body invalid", aliases: []string{"invalid_parameter_error"},
			Advice: "A value of the request is missing or of the wrong kind. The message names it; correct it and send again.",
		},
		{
			HTTP: 400, Code: "BadRequest.EmptyInput",
			Advice: "The request reached the service without its picture and motion. Fill both in and send again.",
		},
		{
			HTTP: 400, Code: "BadRequest.EmptyParameters",
			Advice: "The request reached the service without its settings. Choose the background again and send it once more.",
		},
		{
			HTTP: 400, Code: "BadRequest.EmptyModel",
			Advice: "The request names no model. Check that the configuration does not set an empty model name.",
		},
		{
			HTTP: 400, Code: "BadRequest.IllegalInput",
			Advice: "The request arrived mangled. A proxy in between may have changed it; try without the proxy.",
		},
		{
			HTTP: 400, Code: "BadRequest.InputDownloadFailed",
			file:   eitherFile,
			Advice: "The service could not fetch {file}. Open its address in a browser without logging in; if that fails, move the file to a public place.",
		},
		{
			HTTP: 400, Code: "BadRequest.TooLarge",
			Advice: "The request is larger than the service takes. Give the picture by its address and keep that short.",
		},
		{
			HTTP: 400, Code: "BadRequest",
			Advice: "The service cannot make sense of the request. Check each field against its message and send again.",
		},
		{
			HTTP: 400, Code: "UnsupportedOperation", Message: "Failed to cancel the task, please confirm if the task is in PENDING status.",
			Advice: "The task is already running or finished, and only a queued one can be taken back. It will go on to its end and be charged if it succeeds.",
		},
	}
}

// contentErrors are about what the content checks and an account's own filters refuse (the error page,
// HTTP 400).
func contentErrors() []ErrorInfo {
	return []ErrorInfo{
		{
			HTTP: 400, Code: "DataInspectionFailed",
			file:   eitherFile,
			Advice: "This content isn't accepted: the content check refused {file}, or the video made of it. Use another picture or motion; sending it again won't help.",
		},
		{
			HTTP: 400, Code: "IPInfringementSuspect",
			file:   eitherFile,
			Advice: "The service suspects a protected character or work in {file}. Use a file whose rights you hold.",
		},
		{
			HTTP: 400, Code: "InvalidInputLength",
			Advice: "A text of the request is longer or shorter than the service takes, such as a file's address. Use shorter file names and addresses.",
		},
		{
			HTTP: 400, Code: "CustomRoleBlocked",
			Advice: "A rule of your account's own content filter blocked the request. Change the filter in the console, or use other inputs.",
		},
		{
			HTTP: 400, Code: "FaqRuleBlocked",
			Advice: "A question-and-answer rule of your account blocked the request. Change the rule in the console, or use other inputs.",
		},
	}
}

// addressErrors are about files that the service could not fetch.
func addressErrors() []ErrorInfo {
	return []ErrorInfo{
		{
			HTTP: 400, Code: "InvalidURL.ConnectionRefused", Message: "Connection to ${url} refused, please provide available URL",
			file:   eitherFile,
			Advice: "The host of {file} refused the service. Make the address reachable from the public internet in China, or give a local file: it goes to temporary storage.",
		},
		{
			HTTP: 400, Code: "InvalidURL.Timeout", Message: "Download ${url} timeout, please check network connection.",
			file:   eitherFile,
			Advice: "The service gave up fetching {file} after 10 seconds. Put it nearer to Beijing, such as in an OSS bucket there, or make it smaller.",
		},
		{
			HTTP: 400, Code: "InvalidURL", file: eitherFile,
			Advice: "The service can't use the address of {file}. It has to begin with http:// or https:// and lead to the file itself, not to a page around it.",
		},
		{
			HTTP: 400, Code: "InvalidParameter.DataInspection", Message: "Unable to download the media resource during the data inspection process.",
			file:   eitherFile,
			Advice: "The content check could not fetch or read {file}, as happens with hosts outside China. Give a local file, which goes to temporary storage, or use a Beijing bucket.",
		},
		{
			HTTP: 400, Code: "InvalidFile.DownloadFailed",
			file:   eitherFile,
			Advice: "The service could not fetch all of {file}. Check that its address works without a login and has not expired.",
		},
	}
}
