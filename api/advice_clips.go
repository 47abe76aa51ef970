package api

// clipRows are about clips, as the template's page wants them and the error page says (InvalidFile.…
// of videos). What is not here concerns pictures and clips alike.
func clipRows() []Row {
	return []Row{
		{
			HTTP: 400, Code: "InvalidFile.Size", Op: OpTemplate, limits: true,
			Advice: "The clip is too large: it may have 200 MB at most. Save it with a lower bit rate or fewer pixels.",
		},
		{
			HTTP: 400, Code: "InvalidFile.Resolution", Message: "The height or width of video must be xxx ~ yyy.", Op: OpTemplate, limits: true,
			Advice: "The clip has too many or too few pixels: each side has to be 200 to 2048. Scale it.",
		},
		{
			HTTP: 400, Code: "InvalidFile.AspectRatio", Op: OpTemplate, limits: true,
			Advice: "The clip is too narrow or too flat: neither side may be more than three times the other. Crop it.",
		},
		{
			HTTP: 400, Code: "InvalidFile.Format", Op: OpTemplate, limits: true,
			Advice: "The file is no clip that the model takes, whatever its name says. It must be MP4, AVI or MOV with H.264 or H.265.",
		},
		{
			HTTP: 400, Code: "InvalidFile.Openerror", Op: OpTemplate,
			Advice: "The clip cannot be opened and may be damaged or cut off. Play it here to its end, save it anew and try that copy.",
		},
		{
			HTTP: 400, Code: "InvalidFile.Content", Op: OpTemplate,
			Advice: "Nobody is clearly seen in the clip's first frame, or they are too small. Cut the beginning, so that it starts with one person, whole and sharp.",
		},
		{
			HTTP: 400, Code: "InvalidFile.FullBody", Op: OpTemplate,
			Advice: "The clip has to show the whole body from its first frame on, from head to feet. Cut the beginning, or film from farther away.",
		},
		{
			HTTP: 400, Code: "InvalidFile.NoHuman", Op: OpTemplate,
			Advice: "The service finds no person in the clip's first frame. Cut the beginning, so that it starts with one person from head to feet.",
		},
		{
			HTTP: 400, Code: "InvalidFile.MultiHuman", Op: OpTemplate,
			Advice: "There is more than one person in the clip. Crop it down to one, and mind passers-by and mirrors.",
		},
		{
			HTTP: 400, Code: "InvalidFile.BodyProportion", Op: OpTemplate,
			Advice: "The person fills too much or too little of the clip's first frame. Cut the beginning, crop closer, or leave more room around them.",
		},
	}
}

// storageRows are the temporary storage's own refusals, which are XML. Its page does not list them;
// these are the codes of the storage beneath, OSS, that an upload by form can meet.
func storageRows() []Row {
	return []Row{
		{
			HTTP: 403, Code: "AccessDenied", Op: OpUpload,
			Advice: "The temporary storage does not let the file in with this permission. Send it again; a new permission is fetched for it.",
		},
		{
			HTTP: 403, Code: "SignatureDoesNotMatch", Op: OpUpload,
			Advice: "The temporary storage does not accept the permission's signature. Send the file again; a proxy that changes requests can be the reason too.",
		},
		{
			HTTP: 403, Code: "InvalidAccessKeyId", Op: OpUpload,
			Advice: "The permission to upload is no longer known to the temporary storage. Send the file again; a new permission is fetched for it.",
		},
		{
			HTTP: 400, Code: "InvalidPolicyDocument", Op: OpUpload,
			Advice: "The temporary storage cannot make sense of the permission, or the upload keeps not to it. Send the file again with a new permission.",
		},
		{
			HTTP: 409, Code: "FileAlreadyExists", Op: OpUpload,
			Advice: "A file of that name lies in the temporary storage already and is never overwritten. Send it again; it gets a new name each time.",
		},
		{
			HTTP: 400, Code: "EntityTooLarge", Op: OpUpload,
			Advice: "The file is larger than the temporary storage takes for this model. Make it smaller, or put it where it has a public address.",
		},
		{
			HTTP: 400, Code: "MalformedPOSTRequest", Op: OpUpload,
			Advice: "The upload arrived mangled at the temporary storage. A proxy in between may have changed it; try without the proxy.",
		},
		{
			HTTP: 400, Code: "RequestTimeout", Op: OpUpload,
			Advice: "The file came too slowly for the temporary storage. Try again on a better line, or with a smaller file.",
		},
		{
			HTTP: 404, Code: "NoSuchBucket", Op: OpUpload,
			Advice: "The temporary storage that the service named does not exist. Try again; if it stays so, give the request id to the service's support.",
		},
	}
}
