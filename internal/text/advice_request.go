package text

import (
	"dancecard/api"
	"dancecard/internal/text/msg"
)

// requestErrors are refusals of what was asked for (the error page, HTTP 400).
func requestErrors() []serviceError {
	old := []string{"invalid_parameter_error"}
	return []serviceError{
		{code: "InvalidParameter", aliases: old, has: "video_ratio", advice: always(msg.AdviceRatioValue)},
		{code: "InvalidParameter", aliases: old, has: "model not exist", advice: always(msg.AdviceModelUnknown)},
		{code: "InvalidParameter", aliases: old, has: "provided url", file: eitherFile, advice: byFile(msg.AdviceInvalidURLPicture, msg.AdviceInvalidURLClip, msg.AdviceInvalidURLEither)},
		{code: "InvalidParameter", aliases: old, advice: always(msg.AdviceParameter)},
		{code: "BadRequest.EmptyInput", advice: always(msg.AdviceEmptyInput)},
		{code: "BadRequest.EmptyParameters", advice: always(msg.AdviceEmptyParameters)},
		{code: "BadRequest.EmptyModel", advice: always(msg.AdviceEmptyModel)},
		{code: "BadRequest.IllegalInput", advice: always(msg.AdviceIllegalInput)},
		{code: "BadRequest.TooLarge", advice: always(msg.AdviceRequestTooLarge)},
		{code: "BadRequest", advice: always(msg.AdviceBadRequest)},
		{code: "UnsupportedOperation", advice: always(msg.AdviceNotCancelable)},
	}
}

// contentErrors are about what the content checks and an account's own rules refuse (the error page, HTTP 400).
func contentErrors() []serviceError {
	return []serviceError{
		{code: "DataInspectionFailed", file: eitherFile, advice: byFile(msg.AdviceContentPicture, msg.AdviceContentClip, msg.AdviceContentEither)},
		{code: "IPInfringementSuspect", file: eitherFile, advice: byFile(msg.AdviceRightsPicture, msg.AdviceRightsClip, msg.AdviceRightsEither)},
		{code: "InvalidInputLength", advice: always(msg.AdviceInputLength)},
		{code: "CustomRoleBlocked", advice: always(msg.AdviceRoleBlocked)},
		{code: "FaqRuleBlocked", advice: always(msg.AdviceFaqBlocked)},
	}
}

// downloadErrors are about files that the service could not download.
func downloadErrors() []serviceError {
	return []serviceError{
		{code: "InvalidURL.ConnectionRefused", file: eitherFile, advice: byFile(msg.AdviceRefusedPicture, msg.AdviceRefusedClip, msg.AdviceRefusedEither)},
		{code: "InvalidURL.Timeout", file: eitherFile, advice: byFile(msg.AdviceSlowPicture, msg.AdviceSlowClip, msg.AdviceSlowEither)},
		{code: "InvalidURL", file: eitherFile, advice: byFile(msg.AdviceURLPicture, msg.AdviceURLClip, msg.AdviceURLEither)},
		{code: "InvalidParameter.DataInspection", file: eitherFile, advice: byFile(msg.AdviceInspectionPicture, msg.AdviceInspectionClip, msg.AdviceInspectionEither)},
		{
			code: "InvalidFile.DownloadFailed", aliases: []string{"BadRequest.InputDownloadFailed"}, file: eitherFile,
			advice: byFile(msg.AdviceDownloadPicture, msg.AdviceDownloadClip, msg.AdviceDownloadEither),
		},
	}
}

// uploadedAdvice is for a file that the service could not read and that has no URL a person could put right; nil
// where the file at fault was not uploaded.
func (c circumstances) uploadedAdvice() said {
	switch picture, clip := c.pictureUploaded, c.clipUploaded; {
	case c.at == api.PartPicture && picture:
		return msg.AdviceUploadedPicture
	case c.at == api.PartMotion && clip:
		return msg.AdviceUploadedClip
	case c.at != "":
		return nil
	case picture && clip:
		return msg.AdviceUploadedEither
	case picture:
		return msg.AdviceUploadedPictureOrURL
	case clip:
		return msg.AdviceUploadedClipOrURL
	}
	return nil
}
