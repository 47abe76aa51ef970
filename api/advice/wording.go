package advice

import (
	"fmt"
	"strings"

	"dancecard/api"
)

// Files are the files of a task, by the names under which people know them; empty for none.
type Files struct {
	Picture, Clip string
	// PictureUploaded and ClipUploaded tell which of them were uploaded to the service's storage.
	PictureUploaded, ClipUploaded bool
	// At is the one that is at fault, where the caller knows; empty where code and message decide.
	At api.Part
}

// fileKind is which of a task's files a entry of the error table is about.
type fileKind int

const (
	noFile fileKind = iota
	pictureFile
	clipFile
	// eitherFile: the operation, the message and the engine tell which, or nobody knows.
	eitherFile
)

// at tells which file is at fault; empty where that is unknown, or none is.
func (r *ErrorInfo) at(op api.Op, message string, engine api.Engine) api.Part {
	switch {
	case r.file == pictureFile, r.file == eitherFile && op == api.OpDetect:
		return api.PartPicture
	case r.file == clipFile, r.file == eitherFile && op == api.OpTemplate:
		return api.PartMotion
	case r.file == noFile:
		return ""
	}
	var picture, clip bool
	for word := range strings.FieldsSeq(strings.ToLower(message)) {
		if strings.Contains(word, "://") {
			continue // what an address is made of means nothing
		}
		picture = picture || strings.Contains(word, "image") || strings.Contains(word, "picture") || strings.Contains(word, "photo")
		clip = clip || strings.Contains(word, "video") || strings.Contains(word, "clip") || strings.Contains(word, "frame")
	}
	switch {
	case clip && !picture:
		return api.PartMotion
	case picture && !clip, engine.Motion == api.ByTemplate:
		return api.PartPicture
	}
	return ""
}

// advise writes the advice about the file at fault.
func (r *ErrorInfo) advise(e api.Engine, at api.Part, files Files) string {
	text := r.Advice
	if r.limits != nil && e.Name != "" {
		text = r.limits(e, at)
	}
	switch at {
	case api.PartPicture:
		text += toDo(r.picture, "it")
	case api.PartMotion:
		text += toDo(r.clip, "it")
	default:
		text += toDo(r.picture, "the picture") + toDo(r.clip, "the clip")
	}
	picture, clip := named("picture", files.Picture), named("clip", files.Clip)
	file, frame := picture, picture
	switch at {
	case api.PartMotion:
		file, frame = clip, "the first frame of "+clip
	case api.PartPicture:
	default:
		file, frame = picture+" or "+clip, picture+" or the first frame of "+clip
	}
	for token, name := range map[string]string{"{file}": file, "{frame}": frame, "{picture}": picture, "{clip}": clip} {
		text = insert(text, token, name)
	}
	return text
}

// adviseUnread is advise where the service could not read a file. One that was uploaded has no address that
// a person could put right.
func (r *ErrorInfo) adviseUnread(e api.Engine, at api.Part, files Files) string {
	uploaded := ErrorInfo{file: r.file, Advice: "The service could not read the uploaded copy of {file}. Make the task again: that uploads it anew."}
	switch picture, clip := files.PictureUploaded, files.ClipUploaded; {
	case at == api.PartPicture && picture, at == api.PartMotion && clip, at == "" && picture && clip:
		return uploaded.advise(e, at, files)
	case at == "" && picture:
		return r.advise(e, api.PartMotion, files) + " " + uploaded.advise(e, api.PartPicture, files)
	case at == "" && clip:
		return r.advise(e, api.PartPicture, files) + " " + uploaded.advise(e, api.PartMotion, files)
	}
	return r.advise(e, at, files)
}

// toDo writes what to do with a file, as one more sentence.
func toDo(sentence, it string) string {
	if sentence == "" {
		return ""
	}
	return " " + insert(sentence, "{it}", it)
}

// named gives a file's kind with its name, or with an article.
func named(kind, name string) string {
	if name == "" {
		return "the " + kind
	}
	return fmt.Sprintf("%s %q", kind, name)
}

// insert replaces a token, with a capital letter where a sentence begins.
func insert(text, token, name string) string {
	for {
		before, after, found := strings.Cut(text, token)
		if !found {
			return text
		}
		if before == "" || strings.HasSuffix(before, ". ") {
			name = strings.ToUpper(name[:1]) + name[1:]
		}
		text = before + name + after
	}
}

// ofPart builds what an entry's limits say, from what they say of each of the two files.
func ofPart(picture, clip func(api.Engine) string) func(api.Engine, api.Part) string {
	return func(e api.Engine, at api.Part) string {
		switch at {
		case api.PartPicture:
			return picture(e)
		case api.PartMotion:
			return clip(e)
		}
		return strings.TrimSuffix(insert(picture(e), "{file}", "{picture}"), ".") + "; " + insert(clip(e), "{file}", "{clip}")
	}
}

// safely says the sides that every reading of the documents takes.
func safely(l api.SideLimits) string {
	below := l.Longer
	below.Excluded = below.Excluded || below.Unsettled
	if !l.Shorter.Excluded && !below.Excluded {
		return fmt.Sprintf("%d to %d px on each side", l.Shorter.At, l.Longer.At)
	}
	return fmt.Sprintf("%s on the shorter side and %s on the longer one", l.Shorter.AtLeast(fmt.Sprintf("%d px", l.Shorter.At)), below.AtMost(fmt.Sprintf("%d px", l.Longer.At)))
}

func sizeLimits() func(api.Engine, api.Part) string {
	return ofPart(
		func(e api.Engine) string {
			return "{file} must be " + e.Picture.Bytes.AtMost(api.Megabytes(e.Picture.Bytes.At)) + "."
		},
		func(e api.Engine) string {
			return "{file} must be " + e.Clip.Bytes.AtMost(api.Megabytes(e.Clip.Bytes.At)) + "."
		})
}

func sideLimits() func(api.Engine, api.Part) string {
	return ofPart(
		func(e api.Engine) string { return "{file} must be " + safely(e.Picture.Sides) + "." },
		func(e api.Engine) string { return "{file} must be " + safely(e.Clip.Sides) + "." })
}

func ratioLimits() func(api.Engine, api.Part) string {
	most := func(times int) string {
		return fmt.Sprintf("{file} needs an aspect ratio between 1:%d and %d:1.", times, times)
	}
	return ofPart(
		func(e api.Engine) string { return most(e.Picture.Sides.Times) },
		func(e api.Engine) string { return most(e.Clip.Sides.Times) })
}

func formatLimits() func(api.Engine, api.Part) string {
	return ofPart(
		func(e api.Engine) string {
			return "{file} must be " + api.Choice(e.Picture.Types, api.KindName) + ", whatever its name says."
		},
		func(e api.Engine) string {
			text := "{file} must be " + api.Choice(e.Clip.Types, api.KindName)
			if len(e.Clip.Codecs) > 0 {
				text += " with " + api.Choice(e.Clip.Codecs, api.CodecName)
			}
			return text + ", whatever its name says."
		})
}

func lengthLimits(e api.Engine, _ api.Part) string {
	return fmt.Sprintf("{file} must last %v to %v s.", e.Clip.MinSeconds, e.Clip.MaxSeconds)
}

// rateLimits names frame rates that hold by the engine's page and by the error page, whose 15 to 60 is
// that of other models.
func rateLimits(e api.Engine, _ api.Part) string {
	return fmt.Sprintf("{file} must have %v to 60 frames a second.", max(e.Clip.MinFPS, 15))
}
