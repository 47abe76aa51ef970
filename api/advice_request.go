package api

// requestRows are refusals of what was asked for (the error page, HTTP 400).
func requestRows() []Row {
	return []Row{
		{
			HTTP: 400, Code: "InvalidParameter", Message: "parameters.video_ratio must be 9:16 or 3:4", contains: "video_ratio",
			Advice: "The video's ratio can only be 9:16 or 3:4. Choose one of them, or none for the clip's background.",
		},
		{
			HTTP: 400, Code: "InvalidParameter", Message: "Model not exist.", contains: "model not exist", Retired: true,
			Advice: "The service has no model of that name. Check the model's name in the configuration and the region of the key.",
		},
		{
			HTTP: 400, Code: "InvalidParameter", Message: "Required body invalid",
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
			Advice: "The service could not fetch the file. Open its address in a browser without logging in; if that fails, move the file to a public place.",
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
		{
			HTTP: 400, Code: "DataInspectionFailed",
			Advice: "The content check takes the picture, the clip or the result for unsuitable. Use another picture or motion; sending the same again will not help.",
		},
		{
			HTTP: 400, Code: "IPInfringementSuspect",
			Advice: "The service suspects a protected character or work in the picture. Use one whose rights you hold.",
		},
	}
}

// addressRows are about files that the service could not fetch.
func addressRows() []Row {
	return []Row{
		{
			HTTP: 400, Code: "InvalidURL.ConnectionRefused", Message: "Connection to ${url} refused, please provide available URL",
			Advice: "The file's host refused the service. Make the address reachable from the public internet in China, or use Model Studio's temporary storage.",
		},
		{
			HTTP: 400, Code: "InvalidURL.Timeout", Message: "Download ${url} timeout, please check network connection.",
			Advice: "The service gave up fetching the file after 10 seconds. Put it nearer to Beijing, such as in an OSS bucket there, or make it smaller.",
		},
		{
			HTTP: 400, Code: "InvalidURL",
			Advice: "The address of the picture or the clip cannot be used. It has to begin with http:// or https:// and lead to the file itself, not to a page around it.",
		},
		{
			HTTP: 400, Code: "InvalidParameter.DataInspection", Message: "Unable to download the media resource during the data inspection process.",
			Advice: "The content check could not fetch or read the file, which happens with hosts outside China. Use Model Studio's temporary storage or a Beijing bucket.",
			// An oss:// address without its header gets this older code.
			aliases: []string{"invalid_parameter_error"},
		},
		{
			HTTP: 400, Code: "InvalidFile.DownloadFailed",
			Advice: "The file could not be fetched in full. Check that its address works without a login and still has time to live.",
		},
	}
}
