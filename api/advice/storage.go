package advice

import "dancecard/api"

// storageErrors are the temporary storage's own refusals, which are XML. Its page does not list them;
// these are the codes of the storage beneath, OSS, that an upload by form can meet.
func storageErrors() []ErrorInfo {
	return []ErrorInfo{
		{
			HTTP: 403, Code: "AccessDenied", Op: api.OpUpload,
			Advice: "The temporary storage does not let the file in with this permission. Send it again; a new permission is fetched for it.",
		},
		{
			HTTP: 403, Code: "SignatureDoesNotMatch", Op: api.OpUpload,
			Advice: "The temporary storage does not accept the permission's signature. Send the file again; a proxy that changes requests can be the reason too.",
		},
		{
			HTTP: 403, Code: "InvalidAccessKeyId", Op: api.OpUpload,
			Advice: "The permission to upload is no longer known to the temporary storage. Send the file again; a new permission is fetched for it.",
		},
		{
			HTTP: 400, Code: "InvalidPolicyDocument", Op: api.OpUpload,
			Advice: "The temporary storage cannot make sense of the permission, or the upload keeps not to it. Send the file again with a new permission.",
		},
		{
			HTTP: 409, Code: "FileAlreadyExists", Op: api.OpUpload,
			Advice: "A file of that name lies in the temporary storage already and is never overwritten. Send it again; it gets a new name each time.",
		},
		{
			HTTP: 400, Code: "EntityTooLarge", Op: api.OpUpload,
			Advice: "The file is larger than the temporary storage takes for this model. Make it smaller, or put it where it has a public address.",
		},
		{
			HTTP: 400, Code: "MalformedPOSTRequest", Op: api.OpUpload,
			Advice: "The upload arrived mangled at the temporary storage. A proxy in between may have changed it; try without the proxy.",
		},
		{
			HTTP: 400, Code: "RequestTimeout", Op: api.OpUpload,
			Advice: "The file came too slowly for the temporary storage. Try again on a better line, or with a smaller file.",
		},
		{
			HTTP: 404, Code: "NoSuchBucket", Op: api.OpUpload,
			Advice: "The temporary storage that the service named does not exist. Try again; if it stays so, give the request id to the service's support.",
		},
	}
}
