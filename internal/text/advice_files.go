package text

import (
	"strconv"

	"dancecard/api"
	"dancecard/internal/text/msg"
)

// fileErrors are about the file itself (the reference's table; the error page, InvalidFile). With an engine, the
// limits are those of its table.
func fileErrors() []serviceError {
	return []serviceError{
		{code: "InvalidFile.Size", file: eitherFile, advice: sizeAdvice},
		{code: "InvalidFile.Resolution", file: eitherFile, advice: sidesAdvice},
		{code: "InvalidFile.AspectRatio", file: eitherFile, advice: ratioAdvice},
		{code: "InvalidFile.Format", file: eitherFile, advice: formatAdvice},
		{code: "InvalidFile.Openerror", file: eitherFile, advice: byFile(msg.AdviceDamagedPicture, msg.AdviceDamagedClip, msg.AdviceDamagedEither)},
		{code: "InvalidFile.Duration", file: clipFile, advice: lengthAdvice},
		{code: "InvalidFile.FPS", file: clipFile, advice: frameRateAdvice},
		{code: "InvalidFile.Template.Content", advice: always(msg.AdviceTemplate)},
		{code: "InvalidFile.Value", file: eitherFile, advice: byFile(msg.AdviceDarkPicture, msg.AdviceDarkClip, msg.AdviceDarkEither)},
		{code: "InvalidFile", file: eitherFile, advice: byFile(msg.AdviceFilePicture, msg.AdviceFileClip, msg.AdviceFileEither)},
	}
}

// imageErrors are about pictures alone (the error page, InvalidImage).
func imageErrors() []serviceError {
	return []serviceError{
		{code: "InvalidFile.ImageSize", aliases: []string{"InvalidImage.ImageSize"}, file: pictureFile, advice: always(msg.AdviceImageSize)},
		{code: "InvalidImageResolution", file: pictureFile, advice: always(msg.AdviceImageResolution)},
		{code: "InvalidImageFormat", aliases: []string{"InvalidImage.FileFormat"}, file: pictureFile, advice: formatAdvice},
		{code: "InvalidImage", file: pictureFile, advice: always(msg.AdviceImage)},
	}
}

// fixAdvice says how a local file is made one that passes.
func (w Wording) fixAdvice(c circumstances) string {
	switch {
	case w.Keys == nil:
		return msg.AdviceFixFileCommand(w.Language)
	case !c.editable:
		return msg.AdviceFixFileInForm(w.Language, w.Keys("fix"))
	}
	return msg.AdviceFixFile(w.Language, w.Keys("edit"), w.Keys("fix"))
}

func (c circumstances) anyEngine() bool { return c.engine.ID == "" }

func sizeAdvice(w Wording, c circumstances) string {
	l, fix, excluded := w.Language, w.fixAdvice(c), c.engine.Picture.Bytes.Excluded
	picture, clip := digits(c.engine.Picture.Bytes.At>>20), digits(c.engine.Clip.Bytes.At>>20)
	switch {
	case c.anyEngine():
		return msg.AdviceSizeAny(l, fix)
	case c.at == api.PartMotion:
		return msg.AdviceSizeClip(l, fix, clip)
	case c.at == api.PartPicture && excluded:
		return msg.AdviceSizeBelow(l, fix, picture)
	case c.at == api.PartPicture:
		return msg.AdviceSizeUpTo(l, fix, picture)
	}
	return msg.AdviceSizeEither(l, clip, fix, picture)
}

// sidesAdvice names the sides that every reading of the documents takes.
func sidesAdvice(w Wording, c circumstances) string {
	l, picture, clip := w.Language, c.engine.Picture.Sides, c.engine.Clip.Sides
	switch {
	case c.anyEngine():
		return msg.AdviceSidesAny(l)
	case c.at == api.PartMotion:
		return msg.AdviceSidesClip(l, digits(clip.Shorter.At), digits(clip.Longer.At))
	case c.at == api.PartPicture && picture.Shorter.Excluded:
		return msg.AdviceSidesAbove(l, digits(picture.Shorter.At), digits(picture.Longer.At))
	case c.at == api.PartPicture:
		return msg.AdviceSidesFrom(l, digits(picture.Shorter.At), digits(picture.Longer.At))
	}
	return msg.AdviceSidesEither(l, digits(clip.Longer.At), digits(picture.Shorter.At), digits(picture.Longer.At))
}

func ratioAdvice(w Wording, c circumstances) string {
	l, picture, clip := w.Language, c.engine.Picture.Sides.Times, c.engine.Clip.Sides.Times
	switch {
	case c.anyEngine():
		return msg.AdviceRatioAny(l)
	case c.at == api.PartMotion:
		return msg.AdviceRatioClip(l, digits(clip))
	case c.at == api.PartPicture && picture == 2:
		return msg.AdviceRatioTwice(l)
	case c.at == api.PartPicture:
		return msg.AdviceRatioPicture(l, digits(picture))
	}
	return msg.AdviceRatioEither(l, digits(picture))
}

func formatAdvice(w Wording, c circumstances) string {
	l, fix := w.Language, w.fixAdvice(c)
	pictures, clips, codecs := kinds(c.engine.Picture.Types), kinds(c.engine.Clip.Types), c.engine.Clip.Codecs
	switch {
	case c.anyEngine():
		return msg.AdviceFormatAny(l, fix)
	case c.at == api.PartPicture:
		return msg.AdviceFormatPicture(l, fix, pictures)
	case c.at == api.PartMotion && len(codecs) == 2:
		return msg.AdviceFormatCodec(l, api.CodecName(codecs[0]), fix, api.CodecName(codecs[1]), clips)
	case c.at == api.PartMotion:
		return msg.AdviceFormatClip(l, fix, clips)
	}
	return msg.AdviceFormatEither(l, clips, fix, pictures)
}

func lengthAdvice(w Wording, c circumstances) string {
	if c.anyEngine() {
		return msg.AdviceLengthAny(w.Language)
	}
	return msg.AdviceLength(w.Language, digits(c.engine.Clip.MinSeconds), digits(c.engine.Clip.MaxSeconds))
}

// frameRateAdvice names rates that hold by the engine's page and by the error page, whose 15 to 60 is that of
// other models.
func frameRateAdvice(w Wording, c circumstances) string {
	if c.anyEngine() {
		return msg.AdviceFrameRateAny(w.Language)
	}
	return msg.AdviceFrameRate(w.Language, digits(max(c.engine.Clip.MinFPS, 15)))
}

// kinds are the names of MIME types.
func kinds(types []string) []string {
	names := make([]string, len(types))
	for i, t := range types {
		names[i] = api.KindName(t)
	}
	return names
}

// digits writes a number without separators, as limits in pixels and seconds are written.
func digits[N int | int64 | float64](n N) string { return strconv.FormatFloat(float64(n), 'f', -1, 64) }

// personErrors are about who is seen in the picture or in the clip's first frame (the error page).
func personErrors() []serviceError {
	return []serviceError{
		{code: "InvalidFile.Content", file: eitherFile, advice: byFile(msg.AdviceUnclearPicture, msg.AdviceUnclearClip, msg.AdviceUnclearEither)},
		{code: "InvalidFile.NoHuman", file: eitherFile, advice: byFile(msg.AdviceNobodyPicture, msg.AdviceNobodyClip, msg.AdviceNobodyEither)},
		{code: "InvalidImage.NoHumanFace", file: pictureFile, advice: always(msg.AdviceNoFace)},
		{code: "InvalidFile.MultiHuman", file: eitherFile, advice: byFile(msg.AdviceSeveralPicture, msg.AdviceSeveralClip, msg.AdviceSeveralEither)},
		{code: "InvalidPerson", file: eitherFile, advice: byFile(msg.AdviceOnePersonPicture, msg.AdviceOnePersonClip, msg.AdviceOnePersonEither)},
		{code: "InvalidFile.BodyProportion", file: eitherFile, advice: byFile(msg.AdviceProportionPicture, msg.AdviceProportionClip, msg.AdviceProportionEither)},
		{code: "InvalidFile.FacePose", file: eitherFile, advice: byFile(msg.AdviceFacePicture, msg.AdviceFaceClip, msg.AdviceFaceEither)},
		{code: "InvalidFile.FullFace", file: eitherFile, advice: byFile(msg.AdviceWholeFacePicture, msg.AdviceWholeFaceClip, msg.AdviceWholeFaceEither)},
		{code: "InvalidFile.FrontBody", file: eitherFile, advice: byFile(msg.AdviceFrontPicture, msg.AdviceFrontClip, msg.AdviceFrontEither)},
		{code: "InvalidFile.FullBody", file: eitherFile, advice: byFile(msg.AdviceWholeBodyPicture, msg.AdviceWholeBodyClip, msg.AdviceWholeBodyEither)},
		{code: "InvalidFile.BodyPose", file: eitherFile, advice: byFile(msg.AdvicePosePicture, msg.AdvicePoseClip, msg.AdvicePoseEither)},
	}
}
