package advice

import "dancecard/api"

// fileErrors are about the file itself (the reference's table; the error page, InvalidFile and
// InvalidImage). With an engine, the limits are those of its table.
func fileErrors() []ErrorInfo {
	return []ErrorInfo{
		{
			HTTP: 400, Code: "InvalidFile.Size", Message: "Invalid file size, The image file size must be less than 5 MB.",
			file: eitherFile, limits: sizeLimits(), Advice: "{file} is larger than the model takes.",
			picture: "Save {it} as JPEG with less quality.", clip: "Save {it} with a lower bit rate or fewer pixels.",
		},
		{
			HTTP: 400, Code: "InvalidFile.Resolution", Message: "Please ensure the longest side is less than 4096 pixels and the shortest side is greater than 224 pixels.",
			file: eitherFile, limits: sideLimits(), Advice: "{file} has too many or too few pixels for the model.",
			picture: "Scale {it}.", clip: "Scale {it}.",
		},
		{
			HTTP: 400, Code: "InvalidFile.AspectRatio", Message: "Invalid file ratio. The file aspect ratio (height/width) must be between 0.5 and 2.0",
			file: eitherFile, limits: ratioLimits(), Advice: "{file} is too narrow or too flat for the model.",
			picture: "Crop {it}.", clip: "Crop {it}.",
		},
		{
			HTTP: 400, Code: "InvalidFile.Format",
			file: eitherFile, limits: formatLimits(), Advice: "{file} is of a kind that the model doesn't take, whatever its name says.",
			picture: "Save {it} as JPEG.", clip: "Convert {it} to MP4 with H.264.",
		},
		{
			HTTP: 400, Code: "InvalidFile.Openerror", file: eitherFile,
			Advice: "The service can't open {file}: damaged, cut off or of an unknown format. Open the file here, save it again and use that copy.",
		},
		{
			HTTP: 400, Code: "InvalidFile.Duration", file: clipFile, limits: lengthLimits,
			Advice: "{file} is too short or too long for the model.", clip: "Cut {it} to that length.",
		},
		{
			HTTP: 400, Code: "InvalidFile.FPS", file: clipFile, limits: rateLimits,
			Advice: "{file} has too few or too many frames a second for the model.", clip: "Convert {it} to 30.",
		},
		{
			HTTP: 400, Code: "InvalidFile.Template.Content", Message: "Invalid template content.",
			Advice: "The motion belongs to another Alibaba Cloud account than the API key, or its content isn't accepted. Use a template that this account made.",
		},
		{
			HTTP: 400, Code: "InvalidFile.Value", file: eitherFile,
			Advice: "{file} is too dark or has too little contrast. Brighten it, or use another one.",
		},
		{
			HTTP: 400, Code: "InvalidFile", file: eitherFile,
			Advice: "The service doesn't accept {file}; its message says why. Check the format, the size, the pixels, and that one person is fully visible.",
		},
	}
}

// imageErrors are about pictures alone (the error page).
func imageErrors() []ErrorInfo {
	return []ErrorInfo{
		{
			HTTP: 400, Code: "InvalidFile.ImageSize", aliases: []string{"InvalidImage.ImageSize"}, file: pictureFile,
			Advice: "{file} is too long, too wide or too large. No side may be more than twice the other, and the longer one must be below 4096 px. Crop or scale it.",
		},
		{
			HTTP: 400, Code: "InvalidImageResolution", file: pictureFile,
			Advice: "{file} has too many or too few pixels for the service's check. Scale it so that both sides have 256 to 3240 px.",
		},
		{
			HTTP: 400, Code: "InvalidImageFormat", aliases: []string{"InvalidImage.FileFormat"},
			file: pictureFile, limits: imageFormats, Advice: "{file} is of an image format that the model doesn't take, whatever its name says.",
			picture: "Save {it} as JPEG.",
		},
		{
			HTTP: 400, Code: "InvalidImage", file: pictureFile,
			Advice: "The service doesn't accept {file}; its message says why. Check the format, the size, and that one face is clearly visible.",
		},
	}
}

func imageFormats(e api.Engine, _ api.Part) string {
	return "The image format of {file} isn't accepted: only " + api.Choice(e.Picture.Types, api.KindName) + " is, whatever the name says."
}

// personErrors are about who is seen in the picture or in the clip's first frame (the error page).
func personErrors() []ErrorInfo {
	return []ErrorInfo{
		{
			HTTP: 400, Code: "InvalidFile.Content", file: eitherFile, Advice: "{frame} shows nobody clearly, or too small.",
			picture: "Use a picture of one person, sharp and close.", clip: "Cut {it} so that it starts with one person, sharp and close.",
		},
		{
			HTTP: 400, Code: "InvalidFile.NoHuman", Message: "The input image has no human body. Please upload other image with single person.",
			file: eitherFile, Advice: "{frame} shows no person.",
			picture: "Use a picture of exactly one person whose body and face are visible.", clip: "Cut {it} so that it starts with one person from head to feet.",
		},
		{
			HTTP: 400, Code: "InvalidImage.NoHumanFace", file: pictureFile,
			Advice: "{file} shows no face that the service can find. Use a picture in which the face is large, uncovered and turned to the camera.",
		},
		{
			HTTP: 400, Code: "InvalidFile.MultiHuman", file: eitherFile, Advice: "{frame} shows more than one person.",
			picture: "Crop {it} to one; mind posters and mirrors.", clip: "Crop {it} to one; mind passers-by and mirrors.",
		},
		{
			HTTP: 400, Code: "InvalidPerson", file: eitherFile,
			Advice: "{frame} must show exactly one person. Check that nobody stands in the background.",
		},
		{
			HTTP: 400, Code: "InvalidFile.BodyProportion", file: eitherFile, Advice: "The person fills too much or too little of {frame}.",
			picture: "Crop {it}, or leave more room around the person.", clip: "Cut the clip's beginning, or crop the clip.",
		},
		{
			HTTP: 400, Code: "InvalidFile.FacePose", file: eitherFile, Advice: "The face in {frame} is turned, tilted or covered.",
			picture: "Use a picture that looks straight into the camera.", clip: "Cut {it} so that it starts with the face to the camera.",
		},
		{
			HTTP: 400, Code: "InvalidFile.FullFace", file: eitherFile, Advice: "The face in {frame} is cut off or hidden.",
			picture: "Use a picture that shows all of it, from chin to hair.", clip: "Cut {it} so that it starts with the whole face.",
		},
		{
			HTTP: 400, Code: "InvalidFile.FrontBody", file: eitherFile, Advice: "{frame} shows the person's back or side.",
			picture: "Use a picture taken from the front.", clip: "Cut {it} so that it starts with the person's front.",
		},
		{
			HTTP: 400, Code: "InvalidFile.FullBody", file: eitherFile, Advice: "{frame} doesn't show the whole body, from head to feet.",
			picture: "Use a picture taken from farther away.", clip: "Cut the clip's beginning, or film from farther away.",
		},
		{
			HTTP: 400, Code: "InvalidFile.BodyPose", file: eitherFile,
			Advice:  "The pose in {frame} isn't accepted: shoulders and ankles must be visible, standing and not turned.",
			picture: "Use a picture of a standing person.", clip: "Cut {it} so that it starts with a standing person.",
		},
	}
}
