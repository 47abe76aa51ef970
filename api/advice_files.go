package api

// pictureRows are about the file itself (the reference's table; the error page, InvalidFile.…).
func pictureRows() []Row {
	return []Row{
		{
			HTTP: 400, Code: "InvalidFile.Size", limits: true, Message: "Invalid file size, The image file size must be less than 5 MB.",
			Advice: "The file is too large: a picture has to stay below 5 MB, a clip below 200 MB. Save it smaller or as JPEG with less quality.",
		},
		{
			HTTP: 400, Code: "InvalidFile.Resolution", limits: true, Message: "Please ensure the longest side is less than 4096 pixels and the shortest side is greater than 224 pixels.",
			Advice: "The picture has too many or too few pixels: the longer side may be 4096 at most and the shorter has to be above 224. Scale it; for a clip the sides are 200 to 2048.",
		},
		{
			HTTP: 400, Code: "InvalidFile.AspectRatio", limits: true, Message: "Invalid file ratio. The file aspect ratio (height/width) must be between 0.5 and 2.0",
			Advice: "The picture is too narrow or too flat: neither side may be more than twice the other, for a clip three times. Crop it.",
		},
		{
			HTTP: 400, Code: "InvalidFile.ImageSize", limits: true,
			Advice: "The picture's width and height lie outside of what the model takes. Scale it to between 225 and 4096 pixels a side.",
		},
		{
			HTTP: 400, Code: "InvalidFile.Format", limits: true,
			Advice: "The file is of a kind that the model does not take, whatever its name says. Pictures: JPEG, PNG or BMP; clips: MP4, AVI or MOV with H.264 or H.265.",
		},
		{
			HTTP: 400, Code: "InvalidFile.Openerror",
			Advice: "The file cannot be opened and may be damaged. Open it here, save it anew and try that copy.",
		},
		{
			HTTP: 400, Code: "InvalidFile.Duration", limits: true,
			Advice: "The clip is too short or too long: 2 to 60 seconds for a motion. Cut it.",
		},
		{
			HTTP: 400, Code: "InvalidFile.FPS", limits: true,
			Advice: "The clip has too few or too many frames a second; a motion needs at least 24. Convert it to 30.",
		},
		{
			HTTP: 400, Code: "InvalidFile.Template.Content", Message: "Invalid template content.",
			Advice: "The motion belongs to another Alibaba Cloud account than the API key, or its content does not do. Use a template id that this account made.",
		},
		{
			HTTP: 400, Code: "InvalidFile.Value",
			Advice: "The picture is too dark or has too little contrast. Brighten it or choose another.",
		},
		{
			HTTP: 400, Code: "InvalidFile",
			Advice: "The service does not accept the file. Its message says why; check kind, size, pixels and that one person is fully visible.",
		},
	}
}

// personRows are about who is seen in the picture or in the clip's first frame (the error page).
func personRows() []Row {
	return []Row{
		{
			HTTP: 400, Code: "InvalidFile.Content",
			Advice: "Nobody is clearly seen in the picture or in the clip's first frame, or they are too small. Use one with one person, sharp and close enough.",
		},
		{
			HTTP: 400, Code: "InvalidFile.NoHuman", Message: "The input image has no human body. Please upload other image with single person.",
			Advice: "The service finds no person in the picture. Use a portrait of exactly one figure with a recognisable body and face.",
		},
		{
			HTTP: 400, Code: "InvalidFile.MultiHuman",
			Advice: "There is more than one person in the picture. Crop it down to one, and mind posters and mirrors.",
		},
		{
			HTTP: 400, Code: "InvalidFile.BodyProportion",
			Advice: "The person fills too much or too little of the picture. Crop closer, or leave more room around them.",
		},
		{
			HTTP: 400, Code: "InvalidFile.FacePose",
			Advice: "The face is turned or tilted too far, or covered. Use a picture that looks straight into the camera.",
		},
		{
			HTTP: 400, Code: "InvalidFile.FullFace",
			Advice: "The face is cut off or hidden. Use a picture in which all of it is seen, from chin to hair.",
		},
		{
			HTTP: 400, Code: "InvalidFile.FrontBody",
			Advice: "The person shows their back or side. Use a picture taken from the front.",
		},
		{
			HTTP: 400, Code: "InvalidFile.FullBody",
			Advice: "The whole body has to be in the picture, or in the clip's first frame, from head to feet. Step back or cut the clip's beginning.",
		},
		{
			HTTP: 400, Code: "InvalidFile.BodyPose",
			Advice: "The pose does not do: shoulders and ankles have to be seen, standing and not turned. Seated and crouching figures fail.",
		},
		{
			HTTP: 400, Code: "InvalidPerson",
			Advice: "The model wants exactly one person. Check that nobody stands in the background of the picture or the clip.",
		},
	}
}
